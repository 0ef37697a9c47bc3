// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter.destination.discord;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of execute-webhook, as far as we use it ({@code resources/webhook}, {@code resources/message}). */
record WebhookMessage(
        String username,
        @Nullable String content,
        @Nullable List<Embed> embeds,
        @JsonProperty("allowed_mentions") AllowedMentions allowedMentions,
        @Nullable Integer flags) {
    /** Discord refuses names with "discord" or "clyde" in them. */
    static final String USERNAME = "Telesift";

    /** Links in {@code content} show no preview. */
    static final int SUPPRESS_EMBEDS = 1 << 2;

    static WebhookMessage of(Embed embed) {
        return new WebhookMessage(USERNAME, null, List.of(embed), AllowedMentions.NONE, null);
    }

    static WebhookMessage of(String content) {
        return new WebhookMessage(USERNAME, content, null, AllowedMentions.NONE, SUPPRESS_EMBEDS);
    }

    /** Webhooks ping users by default: every post says that nobody shall be. */
    record AllowedMentions(List<String> parse) {
        static final AllowedMentions NONE = new AllowedMentions(List.of());
    }

    /** No url: several embeds of one url show as one. */
    record Embed(
            String title,
            String description,
            int color,
            List<Field> fields,
            Footer footer,
            @Nullable Instant timestamp) {}

    /** Neither may be empty. */
    record Field(String name, String value, boolean inline) {}

    /** Plain text. */
    record Footer(String text) {}
}
