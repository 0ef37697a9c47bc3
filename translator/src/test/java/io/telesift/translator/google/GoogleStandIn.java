// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.google;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.serde.Json;
import io.telesift.testkit.HttpStandIn.Reply;
import io.telesift.testkit.HttpStandIn.Request;
import io.telesift.translator.provider.TranslatorStandIn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plays Cloud Translation Basic (v2): errors as its troubleshooting page shows them. */
public final class GoogleStandIn extends TranslatorStandIn {
    private static final String PATH = "/language/translate/v2";
    private static final int MOST_TEXTS = 128;
    private static final int LONGEST_CALL = 30_000;

    @Override
    protected boolean isTranslation(Request request) {
        return request.uri().getPath().equals(PATH);
    }

    @Override
    protected Reply other(Request request) {
        return isKeyWrong(request)
                ? badKey()
                : Reply.json(200, "{\"data\":{\"languages\":[{\"language\":\"ru\"},{\"language\":\"en\"}]}}");
    }

    private static boolean isKeyWrong(Request request) {
        return !KEY.equals(request.header("x-goog-api-key"));
    }

    private static Reply badKey() {
        return error(400, "API key not valid. Please pass a valid API key.", "badRequest");
    }

    /** An error in the API's shape. */
    static Reply error(int status, String message, String reason) {
        return Reply.json(
                status, Json.write(new Failure(new Fault(status, message, List.of(new One(message, reason))))));
    }

    private record Failure(Fault error) {}

    private record Fault(int code, String message, List<One> errors) {}

    private record One(String message, String reason) {}

    @Override
    protected Reply translate(Request request) {
        expect("POST".equals(request.method()), "not a POST");
        return isKeyWrong(request) ? badKey() : reply(json(request));
    }

    private Reply reply(JsonNode body) {
        List<String> texts = texts(body.path("q"));
        expect(body.path("format").asText().equals("text"), "without format text results hold entities");
        if (texts.size() > MOST_TEXTS) {
            violation("more than 128 texts");
            return error(400, "Too many text segments", "invalid");
        }
        if (texts.stream().mapToInt(String::length).sum() > LONGEST_CALL) {
            violation("more than 30,000 characters");
            return error(400, "The request is too long", "invalid");
        }
        if (body.path("target").asText().equals("xx")) {
            return error(400, "Invalid Value", "invalid");
        }
        return pays(texts) ? translated(body, texts) : error(403, "Daily Limit Exceeded", "dailyLimitExceeded");
    }

    private Reply translated(JsonNode body, List<String> texts) {
        List<Map<String, String>> translations =
                texts.stream().map(text -> translated(body, text)).toList();
        return Reply.json(200, Json.write(Map.of("data", Map.of("translations", translations))));
    }

    /** Entities for quotes, which the real one gives now and then for plain text as well. */
    private Map<String, String> translated(JsonNode body, String text) {
        Map<String, String> one = new HashMap<>();
        one.put("translatedText", translation(text).replace("\"", "&quot;").replace("'", "&#39;"));
        if (body.path("source").isMissingNode()) {
            one.put("detectedSourceLanguage", "ru");
        }
        return one;
    }
}
