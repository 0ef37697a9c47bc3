// SPDX-License-Identifier: Apache-2.0
/** What the views can be asked and told, whatever keeps them. */
@NullMarked
package io.telesift.query.store;

import org.jspecify.annotations.NullMarked;
