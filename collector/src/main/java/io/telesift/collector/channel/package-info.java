// SPDX-License-Identifier: Apache-2.0
/** Channels to watch, as the operator's settings name them. */
@NullMarked
package io.telesift.collector.channel;

import org.jspecify.annotations.NullMarked;
