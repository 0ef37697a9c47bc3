// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.deepl;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.health.Check;
import io.telesift.common.http.HttpCall;
import io.telesift.common.http.HttpCalls;
import io.telesift.common.http.HttpReply;
import io.telesift.common.serde.Json;
import io.telesift.translator.provider.HttpTranslator;
import io.telesift.translator.provider.Limits;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.TextBatch;
import io.telesift.translator.provider.TranslationProvider;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** DeepL, API version 2 (DeepLcom/openapi, developers.deepl.com). The key travels in a header only. */
public final class DeepLProvider implements TranslationProvider {
    /** 50 texts; 128 KiB a body, of which a character escaped as JSON takes at most six bytes. */
    private static final Limits LIMITS = new Limits(50, 50, 20_000, 20_000);

    private static final String FREE_KEY = ":fx";

    private final HttpTranslator http;
    private final Map<String, String> headers;

    /** Does nothing yet; {@code base} is an address without path, see {@link #address}. */
    public DeepLProvider(HttpCalls http, URI base, String apiKey) {
        this.http = new HttpTranslator(http, base);
        this.headers = Map.of("Authorization", "DeepL-Auth-Key " + apiKey, "Accept", "application/json");
    }

    /** Where a key is valid: those of free accounts end in {@code :fx} and have a host of their own. */
    public static URI address(String apiKey) {
        return URI.create(apiKey.endsWith(FREE_KEY) ? "https://api-free.deepl.com" : "https://api.deepl.com");
    }

    @Override
    public String name() {
        return "deepl";
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public List<Outcome> translate(TextBatch batch) throws InterruptedException {
        HttpCall call = HttpCall.post(http.at("/v2/translate"), headers, body(batch));
        return http.ask(call, batch, reply -> DeepLReply.outcomes(batch, reply));
    }

    private static String body(TextBatch batch) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("text", batch.texts());
        if (!batch.isLanguageUnknown()) {
            body.put("source_lang", DeepLLanguage.source(batch.sourceLang()));
        }
        body.put("target_lang", DeepLLanguage.target(batch.target()));
        body.put("preserve_formatting", true);
        return Json.write(body);
    }

    /** Usage costs nothing and tells of a bad key and of the quota's end before a text does. */
    @Override
    public Check probe() throws InterruptedException {
        return http.probe(HttpCall.get(http.at("/v2/usage"), headers), DeepLProvider::usage);
    }

    private static Check usage(HttpReply reply) {
        JsonNode usage = reply.json();
        if (!reply.successful() || !usage.path("character_count").isNumber()) {
            return Check.down("DeepL answers /v2/usage with status " + reply.status());
        }
        long used = usage.path("character_count").asLong();
        long limit = usage.path("character_limit").asLong(Long.MAX_VALUE);
        String line = used + " of " + limit + " characters used";
        return used < limit ? Check.up(line) : Check.down(line);
    }
}
