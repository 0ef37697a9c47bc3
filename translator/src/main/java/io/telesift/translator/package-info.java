// SPDX-License-Identifier: Apache-2.0
/** Translates messages. Kafka Streams decides what is asked for, one worker waits for providers. */
@NullMarked
package io.telesift.translator;

import org.jspecify.annotations.NullMarked;
