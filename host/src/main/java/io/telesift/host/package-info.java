// SPDX-License-Identifier: Apache-2.0
/** Where Micronaut meets our components: settings, start order, health. The services add only their own beans. */
@NullMarked
package io.telesift.host;

import org.jspecify.annotations.NullMarked;
