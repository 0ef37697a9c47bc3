// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a chat was called from some moment on.
 *
 * @param username without {@code @}, lower case
 * @param since when it was first seen so
 */
public record ChatName(@Nullable String title, @Nullable String username, Instant since) {}
