// SPDX-License-Identifier: Apache-2.0
/** What every way into Telegram has in common: it hands observations to a sink. */
@NullMarked
package io.telesift.collector.source;

import org.jspecify.annotations.NullMarked;
