// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.deepl;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.serde.Json;
import io.telesift.testkit.HttpStandIn.Reply;
import io.telesift.testkit.HttpStandIn.Request;
import io.telesift.translator.provider.TranslatorStandIn;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plays DeepL's API v2 with the statuses and bodies of DeepLcom/deepl-mock. */
public final class DeepLStandIn extends TranslatorStandIn {
    private static final int LONGEST_BODY = 128 * 1024;
    private static final int MOST_TEXTS = 50;
    private static final Set<String> SOURCES = Set.of("RU", "UK", "KO", "ZH", "EN", "JA", "AR", "TR", "BG", "DE");
    private static final Set<String> TARGETS = Set.of("EN-US", "EN-GB", "KO", "ZH-HANS", "DE", "UK", "PT-PT");

    @Override
    protected boolean isTranslation(Request request) {
        return request.uri().getPath().equals("/v2/translate");
    }

    @Override
    protected Reply other(Request request) {
        if (isKeyWrong(request)) {
            return Reply.empty(403);
        }
        return Reply.json(200, "{\"character_count\":" + billedCharacters() + ",\"character_limit\":1250000}");
    }

    private static boolean isKeyWrong(Request request) {
        return !("DeepL-Auth-Key " + KEY).equals(request.header("authorization"));
    }

    @Override
    protected Reply translate(Request request) {
        expect("POST".equals(request.method()), "not a POST");
        if (isKeyWrong(request)) {
            return Reply.empty(403);
        }
        if (request.body().getBytes(StandardCharsets.UTF_8).length > LONGEST_BODY) {
            violation("a body above 128 KiB");
            return new Reply(413, Map.of("Content-Type", "text/html"), "<html>Request Entity Too Large</html>");
        }
        return reply(json(request));
    }

    private Reply reply(JsonNode body) {
        List<String> texts = texts(body.path("text"));
        expect(texts.size() <= MOST_TEXTS, "more than 50 texts");
        if (!body.path("text").isArray()) {
            return Reply.json(400, "{\"message\":\"Parameter 'text' not specified\"}");
        }
        if (!TARGETS.contains(body.path("target_lang").asText())) {
            return Reply.json(400, "{\"message\":\"Value for 'target_lang' not supported.\"}");
        }
        if (!SOURCES.contains(body.path("source_lang").asText("RU"))) {
            return Reply.json(400, "{\"message\":\"Value for 'source_lang' not supported.\"}");
        }
        return pays(texts)
                ? Reply.json(200, Json.write(Map.of("translations", translations(texts))))
                : Reply.json(456, "{\"message\":\"Quota for this billing period has been exceeded.\"}");
    }

    private List<Map<String, String>> translations(List<String> texts) {
        return texts.stream()
                .map(text -> Map.of("detected_source_language", "RU", "text", translation(text)))
                .toList();
    }
}
