// SPDX-License-Identifier: Apache-2.0
/** Telegram Desktop exports: a streaming reader and a pure mapper. */
@NullMarked
package io.telesift.collector.export;

import org.jspecify.annotations.NullMarked;
