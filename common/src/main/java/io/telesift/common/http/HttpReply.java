// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.telesift.common.serde.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One reply.
 *
 * @param headers names in lower case, the first value of each
 * @param body as UTF-8 text, empty if there is none
 */
public record HttpReply(int status, Map<String, String> headers, String body) {
    /** Longer waits than a day are nonsense of the other side, or an attack. */
    private static final BigDecimal LONGEST_SECONDS = BigDecimal.valueOf(86_400);

    /** No exponents: a number with a billion digits is an attack. */
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?");

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

    /** A header that holds seconds ({@code Retry-After}); nothing if it holds a date or anything else. */
    public Optional<Duration> seconds(String header) {
        return header(header).flatMap(HttpReply::duration);
    }

    /**
     * Seconds as other systems write them, whole or decimal, rounded up to a millisecond: a call one moment early counts as
     * disobedience. Nothing for any other text; at most a day.
     */
    public static Optional<Duration> duration(String seconds) {
        String number = seconds.strip();
        if (!SECONDS.matcher(number).matches()) {
            return Optional.empty();
        }
        BigDecimal millis = new BigDecimal(number).min(LONGEST_SECONDS).movePointRight(3);
        return Optional.of(
                Duration.ofMillis(millis.setScale(0, RoundingMode.CEILING).longValueExact()));
    }
}
