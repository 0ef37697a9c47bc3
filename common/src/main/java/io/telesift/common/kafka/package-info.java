// SPDX-License-Identifier: Apache-2.0
/** The Kafka ground: settings, clients, loops, Streams, dead letters. */
@NullMarked
package io.telesift.common.kafka;

import org.jspecify.annotations.NullMarked;
