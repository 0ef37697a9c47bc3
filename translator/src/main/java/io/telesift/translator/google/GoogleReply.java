// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.google;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.http.HttpReply;
import io.telesift.translator.provider.Meaning;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.Outcome.Refused;
import io.telesift.translator.provider.Outcome.Unavailable;
import io.telesift.translator.provider.TextBatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a reply of Cloud Translation means. A quota that is used up is 403, as a bad key is: the error's words tell them
 * apart (cloud.google.com/translate/troubleshooting).
 */
final class GoogleReply {
    private static final Duration SLOWDOWN = Duration.ofSeconds(30);

    /** A key does not become right by itself; somebody has to set another and start anew. */
    private static final Duration BAD_KEY = Duration.ofMinutes(5);

    private GoogleReply() {}

    static List<Outcome> outcomes(TextBatch batch, HttpReply reply) {
        return reply.status() == 200 ? translated(batch, reply.json()) : batch.all(failure(reply));
    }

    private static List<Outcome> translated(TextBatch batch, JsonNode body) {
        JsonNode translations = body.path("data").path("translations");
        if (translations.size() != batch.size()) {
            String why = translations.size() + " translations for " + batch.size() + " texts";
            return batch.all(new Refused(Reason.BAD_RESULT, why));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            outcomes.add(one(batch.texts().get(i), translations.path(i), batch.target()));
        }
        return outcomes;
    }

    private static Outcome one(String original, JsonNode translation, String target) {
        String text = Entities.unescape(translation.path("translatedText").asText(""), original);
        String detected = translation.path("detectedSourceLanguage").textValue();
        return Meaning.orTranslated(original, text, detected, target);
    }

    private static Outcome failure(HttpReply reply) {
        String error = error(reply);
        return switch (reply.status()) {
            case 400 -> refused(error);
            case 401 -> badKey(401);
            case 403 -> forbidden(error, reply);
            case 413 -> new Refused(Reason.TOO_LONG, "too large for one call");
            case 429 -> slowDown(reply);
            default -> new Unavailable(null, "Google answers with status " + reply.status());
        };
    }

    private static Outcome forbidden(String error, HttpReply reply) {
        if (contains(error, "daily limit", "dailylimit", "quota")) {
            return new Refused(Reason.QUOTA, "the day's characters are used up");
        }
        return contains(error, "rate limit", "ratelimit") ? slowDown(reply) : badKey(403);
    }

    private static Outcome refused(String error) {
        if (contains(error, "api key", "api_key")) {
            return badKey(400);
        }
        if (contains(error, "too long", "too large", "too many")) {
            return new Refused(Reason.TOO_LONG, "too large for one call");
        }
        return contains(error, "language", "invalid value")
                ? new Refused(Reason.UNSUPPORTED_PAIR, "language not supported")
                : new Refused(Reason.BAD_RESULT, "status 400");
    }

    private static Outcome slowDown(HttpReply reply) {
        return new Unavailable(reply.seconds("Retry-After").orElse(SLOWDOWN), "Google asks to slow down");
    }

    private static Outcome badKey(int status) {
        return new Unavailable(BAD_KEY, "Google refuses TRANSLATOR_GOOGLE_API_KEY (status " + status + ")");
    }

    /** For comparing only: it may quote the text. */
    private static String error(HttpReply reply) {
        JsonNode error = reply.json().path("error");
        String reason = error.path("errors").path(0).path("reason").asText("");
        return (error.path("message").asText("") + " " + reason).toLowerCase(Locale.ROOT);
    }

    private static boolean contains(String error, String... words) {
        return Stream.of(words).anyMatch(error::contains);
    }
}
