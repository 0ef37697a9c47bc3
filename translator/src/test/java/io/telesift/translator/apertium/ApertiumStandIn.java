// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.apertium;

import io.telesift.common.serde.Json;
import io.telesift.testkit.HttpStandIn.Reply;
import io.telesift.testkit.HttpStandIn.Request;
import io.telesift.translator.provider.TranslatorStandIn;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Plays Apertium-APy 0.11.7 as Debian 12 ships it. */
public final class ApertiumStandIn extends TranslatorStandIn {
    private static final Set<String> PAIRS = Set.of("rus|eng", "rus|ukr", "eng|spa");

    @Override
    protected boolean isTranslation(Request request) {
        return request.uri().getPath().equals("/translate");
    }

    @Override
    protected Reply other(Request request) {
        return Reply.json(
                200,
                "{\"responseData\":[{\"sourceLanguage\":\"rus\",\"targetLanguage\":\"eng\"}],"
                        + "\"responseDetails\":null,\"responseStatus\":200}");
    }

    @Override
    protected Reply translate(Request request) {
        String type = request.header("content-type");
        expect(type != null && type.startsWith("application/x-www-form-urlencoded"), "not a form: " + type);
        Map<String, String> form = form(request.body());
        if (!form.containsKey("langpair") || !form.containsKey("q")) {
            return error("Missing argument langpair");
        }
        expect("no".equals(form.get("markUnknown")), "unknown words come back with a star");
        return PAIRS.contains(form.get("langpair")) ? translated(form.get("q")) : error("That pair is not installed");
    }

    private Reply translated(String text) {
        pays(List.of(text));
        Map<String, Object> reply = new LinkedHashMap<>();
        reply.put("responseData", Map.of("translatedText", translation(text)));
        reply.put("responseDetails", null);
        reply.put("responseStatus", 200);
        return Reply.json(200, Json.write(reply));
    }

    private static Reply error(String explanation) {
        return Reply.json(
                400,
                "{\"status\":\"error\",\"code\":400,\"message\":\"Bad Request\",\"explanation\":\"" + explanation
                        + "\"}");
    }

    private Map<String, String> form(String body) {
        Map<String, String> form = new LinkedHashMap<>();
        for (String field : body.split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                String name = decoded(field.substring(0, equals));
                expect(form.put(name, decoded(field.substring(equals + 1))) == null, "of several q the last counts");
            }
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
