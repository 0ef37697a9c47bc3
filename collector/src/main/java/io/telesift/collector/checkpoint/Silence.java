// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import java.time.Instant;

/**
 * A chat says nothing for longer than is usual for it.
 *
 * @param since its last message
 * @param usualSeconds its usual longest pause
 */
public record Silence(Instant since, long usualSeconds) {}
