// SPDX-License-Identifier: Apache-2.0
/** From raw events to messages, sightings, hits, indicators and counters: one Streams application. */
@NullMarked
package io.telesift.extractor;

import org.jspecify.annotations.NullMarked;
