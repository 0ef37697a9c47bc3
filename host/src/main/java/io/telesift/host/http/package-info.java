// SPDX-License-Identifier: Apache-2.0
/** Outgoing HTTP by Micronaut's client. */
@NullMarked
package io.telesift.host.http;

import org.jspecify.annotations.NullMarked;
