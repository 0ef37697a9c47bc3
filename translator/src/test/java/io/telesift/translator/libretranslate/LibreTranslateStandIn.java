// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.libretranslate;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.serde.Json;
import io.telesift.testkit.HttpStandIn.Reply;
import io.telesift.testkit.HttpStandIn.Request;
import io.telesift.translator.provider.TranslatorStandIn;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plays LibreTranslate 1.9.6 with the shapes its source documents. */
public final class LibreTranslateStandIn extends TranslatorStandIn {
    private static final Detected DETECTED = new Detected(92, "ru");

    private record Detected(int confidence, String language) {}

    @Override
    protected boolean isTranslation(Request request) {
        return request.uri().getPath().equals("/translate");
    }

    @Override
    protected Reply other(Request request) {
        return request.uri().getPath().equals("/languages")
                ? Reply.json(200, "[{\"code\":\"ru\",\"name\":\"Russian\",\"targets\":[\"en\",\"ko\"]}]")
                : Reply.json(404, "{\"error\":\"Not found\"}");
    }

    @Override
    protected Reply translate(Request request) {
        String type = request.header("content-type");
        expect(type != null && type.startsWith("application/json"), "not JSON: " + type);
        JsonNode body = json(request);
        boolean detects = body.path("source").asText().equals("auto");
        expect(body.path("q").size() <= 1 || !detects, "several texts in one call share one detected language");
        expect(body.path("format").asText().equals("text"), "a text sent as HTML comes back with entities");
        return reply(body, detects);
    }

    private Reply reply(JsonNode body, boolean detects) {
        for (String required : List.of("q", "source", "target")) {
            if (body.path(required).isMissingNode()) {
                return Reply.json(400, "{\"error\":\"Invalid request: missing " + required + " parameter\"}");
            }
        }
        if (body.path("target").asText().equals("xx")) {
            return Reply.json(400, "{\"error\":\"xx is not supported\"}");
        }
        List<String> texts = texts(body.path("q"));
        if (!body.path("api_key").asText(KEY).equals(KEY)) {
            return translated(body, Collections.nCopies(texts.size(), "🖕"), false);
        }
        pays(texts);
        return translated(body, texts.stream().map(this::translation).toList(), detects);
    }

    private static Reply translated(JsonNode body, List<String> translations, boolean detects) {
        Map<String, Object> reply = new LinkedHashMap<>();
        if (body.path("q").isArray()) {
            reply.put("translatedText", translations);
            reply.put("detectedLanguage", Collections.nCopies(translations.size(), DETECTED));
        } else {
            reply.put("translatedText", translations.get(0));
            reply.put("detectedLanguage", DETECTED);
        }
        if (!detects) {
            reply.remove("detectedLanguage");
        }
        return Reply.json(200, Json.write(reply));
    }
}
