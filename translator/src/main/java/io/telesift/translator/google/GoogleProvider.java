// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.google;

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

/** Cloud Translation Basic, API version 2 (cloud.google.com/translate/docs/basic). The key travels in a header only. */
public final class GoogleProvider implements TranslationProvider {
    /** Where the API is. */
    public static final URI ADDRESS = URI.create("https://translation.googleapis.com");

    /** 128 texts; 5,000 characters recommended, 30,000 taken (cloud.google.com/translate/quotas). */
    private static final Limits LIMITS = new Limits(128, 128, 5_000, 30_000);

    private static final String TRANSLATE = "/language/translate/v2";

    private final HttpTranslator http;
    private final Map<String, String> headers;

    /** Does nothing yet; {@code base} is an address without path, {@link #ADDRESS} but for tests. */
    public GoogleProvider(HttpCalls http, URI base, String apiKey) {
        this.http = new HttpTranslator(http, base);
        this.headers = Map.of("X-goog-api-key", apiKey, "Accept", "application/json");
    }

    @Override
    public String name() {
        return "google";
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public List<Outcome> translate(TextBatch batch) throws InterruptedException {
        HttpCall call = HttpCall.post(http.at(TRANSLATE), headers, body(batch));
        return http.ask(call, batch, reply -> GoogleReply.outcomes(batch, reply));
    }

    private static String body(TextBatch batch) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("q", batch.texts());
        if (!batch.isLanguageUnknown()) {
            body.put("source", batch.sourceLang());
        }
        body.put("target", target(batch.target()));
        // The default is html: results would hold entities, and markup of messages would be obeyed.
        body.put("format", "text");
        return Json.write(body);
    }

    /** Regions in capitals where Google knows them: {@code zh-TW, pt-BR}. */
    private static String target(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0
                ? tag
                : tag.substring(0, hyphen)
                        + (tag.length() - hyphen == 3 ? tag.substring(hyphen).toUpperCase(java.util.Locale.ROOT) : "");
    }

    /** The list of languages costs nothing and tells of a bad key before a text does. */
    @Override
    public Check probe() throws InterruptedException {
        return http.probe(HttpCall.get(http.at(TRANSLATE + "/languages"), headers), GoogleProvider::languages);
    }

    private static Check languages(HttpReply reply) {
        int count = reply.json().path("data").path("languages").size();
        return reply.successful() && count > 0
                ? Check.up(count + " languages")
                : Check.down("Google answers /languages with status " + reply.status());
    }
}
