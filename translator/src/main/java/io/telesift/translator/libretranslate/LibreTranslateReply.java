// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.libretranslate;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.http.HttpReply;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.Outcome.Reason;
import io.telesift.translator.provider.Outcome.Refused;
import io.telesift.translator.provider.Outcome.Translated;
import io.telesift.translator.provider.Outcome.Unavailable;
import io.telesift.translator.provider.TextBatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a reply of LibreTranslate means. Its errors are {@code {"error": "..."}} with status 400, 403, 429 or 500. */
final class LibreTranslateReply {
    /** Its limiter counts minutes and names no time. */
    private static final Duration SLOWDOWN = Duration.ofSeconds(10);

    /** A key does not become right by itself; somebody has to set another and start anew. */
    private static final Duration BAD_KEY = Duration.ofMinutes(5);

    /** What 500 means for a text that travels alone. */
    static final List<Outcome> CHOKED = List.of(new Refused(Reason.BAD_RESULT, "status 500 each time"));

    private LibreTranslateReply() {}

    static List<Outcome> outcomes(TextBatch batch, HttpReply reply) {
        return reply.status() == 200 ? translated(batch, reply.json()) : batch.all(failure(reply));
    }

    private static Outcome failure(HttpReply reply) {
        return switch (reply.status()) {
            case 400, 413 -> refused(error(reply));
            case 401, 403 ->
                new Unavailable(
                        BAD_KEY,
                        "LibreTranslate refuses its API key, or has banned this address (status " + reply.status()
                                + ")");
            case 429 ->
                new Unavailable(reply.seconds("Retry-After").orElse(SLOWDOWN), "LibreTranslate asks to slow down");
            case 500 -> CHOKED.get(0);
            default -> new Unavailable(null, "LibreTranslate answers with status " + reply.status());
        };
    }

    private static List<Outcome> translated(TextBatch batch, JsonNode body) {
        JsonNode texts = body.path("translatedText");
        JsonNode languages = body.path("detectedLanguage");
        if (batch.size() == 1 && !texts.isArray()) {
            return List.of(translated(batch.texts().get(0), texts, languages, batch.target()));
        }
        if (texts.size() != batch.size()) {
            return batch.all(new Refused(Reason.BAD_RESULT, texts.size() + " texts for " + batch.size()));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            outcomes.add(translated(batch.texts().get(i), texts.path(i), languages.path(i), batch.target()));
        }
        return outcomes;
    }

    private static Outcome translated(String original, JsonNode translation, JsonNode detected, String target) {
        String text = translation.asText("");
        String language = detected.path("language").textValue();
        if (text.isBlank()) {
            return new Refused(Reason.BAD_RESULT, "no translatedText in the reply");
        }
        return text.strip().equals(original.strip())
                ? unchanged(target, detected, language)
                : new Translated(text, language);
    }

    /** With source auto and nothing it knows, the server says "English" with confidence 0 and gives the text back. */
    private static Outcome unchanged(String target, JsonNode detected, @Nullable String language) {
        if (target.equals(language) && detected.path("confidence").asDouble(0) > 0) {
            return new Refused(Reason.SAME_LANGUAGE, "came back unchanged");
        }
        return language != null
                ? new Refused(Reason.NOTHING_TO_TRANSLATE, "came back unchanged")
                : new Refused(Reason.BAD_RESULT, "came back unchanged");
    }

    private static Outcome refused(String error) {
        if (error.contains("api key")) {
            return new Unavailable(BAD_KEY, "LibreTranslate wants a key: set TRANSLATOR_LIBRETRANSLATE_API_KEY");
        }
        if (error.contains("not supported") || error.contains("not available")) {
            return new Refused(Reason.UNSUPPORTED_PAIR, "language not supported");
        }
        if (error.contains("limit")) {
            return new Refused(Reason.TOO_LONG, "exceeds the server's text limit");
        }
        return new Refused(Reason.BAD_RESULT, "status 400");
    }

    /** The server's sentence, for comparing only: it may quote the text. */
    private static String error(HttpReply reply) {
        return reply.json().path("error").asText("").toLowerCase(Locale.ROOT);
    }
}
