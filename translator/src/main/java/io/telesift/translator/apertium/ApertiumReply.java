// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.apertium;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.http.HttpReply;
import io.telesift.translator.provider.Meaning;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.Outcome.Refused;
import io.telesift.translator.provider.Outcome.Unavailable;
import java.time.Duration;
import java.util.Locale;

/** What a reply of Apertium-APy means. Its errors are {@code {"status":"error","code":400,"explanation":".."}}. */
final class ApertiumReply {
    private static final Duration SLOWDOWN = Duration.ofSeconds(10);

    private ApertiumReply() {}

    static Outcome outcome(String original, HttpReply reply) {
        return switch (reply.status()) {
            case 200 -> translated(original, reply.json());
            case 400 -> refused(reply);
            case 413 -> new Refused(Reason.TOO_LONG, "too large for one call");
            case 429 -> new Unavailable(reply.seconds("Retry-After").orElse(SLOWDOWN), "Apertium asks to slow down");
            default -> new Unavailable(null, "Apertium answers with status " + reply.status());
        };
    }

    private static Outcome translated(String original, JsonNode body) {
        JsonNode text = body.path("responseData").path("translatedText");
        return text.isTextual()
                ? Meaning.orTranslated(original, text.asText(), null, "")
                : new Refused(Reason.BAD_RESULT, "no translatedText in the reply");
    }

    private static Outcome refused(HttpReply reply) {
        String why = reply.json().path("explanation").asText("").toLowerCase(Locale.ROOT);
        return why.contains("pair")
                ? new Refused(Reason.UNSUPPORTED_PAIR, "no such pair")
                : new Refused(Reason.BAD_RESULT, "status 400");
    }
}
