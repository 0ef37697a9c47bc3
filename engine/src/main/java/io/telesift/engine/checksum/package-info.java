// SPDX-License-Identifier: Apache-2.0
/** Is this run of bytes the address, host label or digest it looks like? Pure, linear, never throws. */
@NullMarked
package io.telesift.engine.checksum;

import org.jspecify.annotations.NullMarked;
