// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.serde.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A post's {@code data-view}: base64url without padding around JSON such as {@code {"c":-1084368520,"p":70989,"t":1677593835}}.
 * Undocumented: every part may be missing.
 *
 * @param chatId see {@code Chat.id}
 * @param renderedAt when Telegram's server made the page
 */
record DataView(@Nullable Long chatId, @Nullable Instant renderedAt) {
    private static final DataView NOTHING = new DataView(null, null);
    private static final long CHANNEL_BASE = -1_000_000_000_000L;
    private static final int LONGEST = 1_000;

    static DataView of(String written) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return NOTHING;
        }
        try {
            byte[] json = Base64.getUrlDecoder().decode(written.replaceAll("=+$", ""));
            JsonNode view = Json.MAPPER.readTree(new String(json, StandardCharsets.UTF_8));
            return new DataView(chatId(view.path("c")), renderedAt(view.path("t")));
        } catch (IllegalArgumentException | JsonProcessingException e) {
            return NOTHING;
        }
    }

    private static @Nullable Long chatId(JsonNode channel) {
        boolean possible = channel.isIntegralNumber() && channel.canConvertToLong();
        long bare = possible ? -Math.abs(channel.longValue()) : 0;
        return bare < 0 && bare > CHANNEL_BASE ? CHANNEL_BASE + bare : null;
    }

    private static @Nullable Instant renderedAt(JsonNode seconds) {
        return seconds.canConvertToLong() && seconds.isIntegralNumber()
                ? WebDates.ofSeconds(seconds.longValue())
                : null;
    }
}
