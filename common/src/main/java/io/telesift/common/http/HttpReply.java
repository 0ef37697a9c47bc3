// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.telesift.common.serde.Json;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One reply.
 *
 * @param headers names in lower case, the first value of each
 * @param body as UTF-8 text, empty if there is none
 */
public record HttpReply(int status, Map<String, String> headers, String body) {
    /** Longer waits than a day are nonsense of the other side, or an attack. */
    private static final BigDecimal LONGEST_SECONDS = BigDecimal.valueOf(86_400);

    public HttpReply {
        headers = Map.copyOf(headers);
    }

    /** 200 to 299. */
    public boolean successful() {
        return status >= 200 && status < 300;
    }

    /** A header's first value. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The body as JSON; a missing node if it is none: an error page from something in between is no surprise. */
    public JsonNode json() {
        try {
            JsonNode node = Json.MAPPER.readTree(body);
            return node == null ? MissingNode.getInstance() : node;
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** A header that holds seconds, whole or decimal ({@code Retry-After}); nothing if it holds anything else. */
    public Optional<Duration> seconds(String header) {
        return header(header).flatMap(HttpReply::parse);
    }

    private static Optional<Duration> parse(String text) {
        try {
            return Optional.of(duration(new BigDecimal(text.strip())));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Seconds as other systems write them, rounded up to a millisecond: a call one moment early counts as disobedience. */
    public static Duration duration(BigDecimal seconds) {
        BigDecimal bounded = seconds.max(BigDecimal.ZERO).min(LONGEST_SECONDS);
        return Duration.ofMillis(bounded.movePointRight(3)
                .setScale(0, java.math.RoundingMode.CEILING)
                .longValueExact());
    }
}
