// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** TDLib's answer is an error, or there was none in time. */
public final class TdException extends RuntimeException {
    /** Nothing came within the gateway's time limit; TDLib uses it for nothing else. */
    public static final int NO_ANSWER = 408;

    /** The client is closed, or closes. */
    public static final int ABORTED = 500;

    private static final int FLOOD = 429;
    private static final int LONGEST_MESSAGE = 200;
    /** {@code Too Many Requests: retry after 17}, and the server's own {@code FLOOD_WAIT_17}. */
    private static final Pattern WAIT = Pattern.compile("(?:retry after |FLOOD_WAIT_)([0-9]{1,9})");

    private final int code;

    /** With TDLib's code and words; the words are cut, and foreign control characters left out. */
    public TdException(int code, String message) {
        super(code + ": " + clean(message));
        this.code = code;
    }

    /** Of an {@code error} object. */
    public static TdException of(JsonNode error) {
        return new TdException(
                error.path("code").asInt(0), error.path("message").asText(""));
    }

    private static String clean(String message) {
        String cut = message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE) : message;
        return cut.codePoints()
                .filter(point -> !Character.isISOControl(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** As HTTP's: 400, 401, 404, 406, 429, 500. */
    public int code() {
        return code;
    }

    /** Does TDLib's message hold this word? */
    public boolean says(String word) {
        return String.valueOf(getMessage()).contains(word);
    }

    /** How long Telegram wants not to be asked again; at least a second where it does not tell. Up to a day and more. */
    public Optional<Duration> retryAfter() {
        Matcher wait = WAIT.matcher(String.valueOf(getMessage()));
        if (wait.find()) {
            return Optional.of(Duration.ofSeconds(Math.max(1, Long.parseLong(wait.group(1)))));
        }
        return code == FLOOD ? Optional.of(Duration.ofSeconds(1)) : Optional.empty();
    }
}
