// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A chat that messages were seen in.
 *
 * @param title as of its newest message, and so the username
 * @param newest posting time of its newest message
 */
public record ChatRow(
        long id, @Nullable String title, @Nullable String username, long messages, Instant newest) {}
