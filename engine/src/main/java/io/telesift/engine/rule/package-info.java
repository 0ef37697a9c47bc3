// SPDX-License-Identifier: Apache-2.0
/** Rules: reading, compiling, matching. Pure, no framework, no I/O. */
@NullMarked
package io.telesift.engine.rule;

import org.jspecify.annotations.NullMarked;
