// SPDX-License-Identifier: Apache-2.0
/** Brings messages from Telegram to Kafka: sources, what was already seen, imports, wiring. */
@NullMarked
package io.telesift.collector;

import org.jspecify.annotations.NullMarked;
