// SPDX-License-Identifier: Apache-2.0
/** Values that are known and no threat by themselves. Pure, no framework, no I/O. */
@NullMarked
package io.telesift.engine.warninglist;

import org.jspecify.annotations.NullMarked;
