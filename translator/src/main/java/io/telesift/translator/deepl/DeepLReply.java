// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.deepl;

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

/** What a reply of DeepL means. Bodies of 403 and 429 are empty, those of 413 are HTML. */
final class DeepLReply {
    private static final Duration SLOWDOWN = Duration.ofSeconds(10);

    /** A key does not become right by itself; somebody has to set another and start anew. */
    private static final Duration BAD_KEY = Duration.ofMinutes(5);

    private DeepLReply() {}

    static List<Outcome> outcomes(TextBatch batch, HttpReply reply) {
        return reply.status() == 200 ? translated(batch, reply.json()) : batch.all(failure(reply));
    }

    private static List<Outcome> translated(TextBatch batch, JsonNode body) {
        JsonNode translations = body.path("translations");
        if (translations.size() != batch.size()) {
            String why = translations.size() + " translations for " + batch.size() + " texts";
            return batch.all(new Refused(Reason.BAD_RESULT, why));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            JsonNode one = translations.path(i);
            String detected = one.path("detected_source_language").asText("").toLowerCase(Locale.ROOT);
            outcomes.add(Meaning.orTranslated(
                    batch.texts().get(i),
                    one.path("text").asText(""),
                    detected.isEmpty() ? null : detected,
                    batch.target()));
        }
        return outcomes;
    }

    private static Outcome failure(HttpReply reply) {
        return switch (reply.status()) {
            case 400 -> refused(reply);
            case 401, 403 ->
                new Unavailable(BAD_KEY, "DeepL refuses TRANSLATOR_DEEPL_API_KEY (status " + reply.status() + ")");
            case 413, 414 -> new Refused(Reason.TOO_LONG, "too large for one call");
            case 429, 529 -> new Unavailable(reply.seconds("Retry-After").orElse(SLOWDOWN), "DeepL asks to slow down");
            case 456 -> new Refused(Reason.QUOTA, "the billing period's characters are used up");
            default -> new Unavailable(null, "DeepL answers with status " + reply.status());
        };
    }

    /** The sentence is for comparing only: it may quote the text. */
    private static Outcome refused(HttpReply reply) {
        String message = reply.json().path("message").asText("").toLowerCase(Locale.ROOT);
        return message.contains("_lang") && message.contains("not supported")
                ? new Refused(Reason.UNSUPPORTED_PAIR, "language not supported")
                : new Refused(Reason.BAD_RESULT, "status 400");
    }
}
