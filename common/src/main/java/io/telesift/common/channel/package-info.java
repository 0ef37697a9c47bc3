// SPDX-License-Identifier: Apache-2.0
/** How people name channels: one by one, and in the lists that circulate. */
@NullMarked
package io.telesift.common.channel;

import org.jspecify.annotations.NullMarked;
