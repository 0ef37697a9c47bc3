// SPDX-License-Identifier: Apache-2.0
/** Host names in Unicode and in ASCII, and those that pose as others. Pure, no framework, no I/O. */
@NullMarked
package io.telesift.engine.idn;

import org.jspecify.annotations.NullMarked;
