// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import org.jspecify.annotations.Nullable;

/**
 * What a page says of its channel.
 *
 * @param username without {@code @}, lower case; absent where the page does not tell
 * @param subscribers rounded, as the page does
 */
record ChannelFacts(
        @Nullable String title,
        @Nullable String username,
        @Nullable String description,
        @Nullable Long subscribers) {}
