// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import org.jspecify.annotations.Nullable;

/**
 * Who posted, as far as the source tells.
 *
 * @param kind {@code user}, {@code chat} or {@code hidden}
 * @param id in the source's own form ({@code user123}, {@code channel123}); personal data for users
 * @param signature the author's signature under a channel post
 */
public record Sender(
        String kind,
        @Nullable String id,
        @Nullable String name,
        @Nullable String signature) {
    public Sender {
        Values.required(kind, "sender.kind");
    }
}
