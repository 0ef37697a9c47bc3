// SPDX-License-Identifier: Apache-2.0
/** Tells people of hits: at least once, de-duplicated by us. */
@NullMarked
package io.telesift.alerter;

import org.jspecify.annotations.NullMarked;
