// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.libretranslate;

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
import org.jspecify.annotations.Nullable;

/** LibreTranslate 1.9 ({@code libretranslate/app.py}). The key travels in the body only, where the server wants it. */
public final class LibreTranslateProvider implements TranslationProvider {
    /**
     * The server's own limits are off unless set, and count a call's texts together. With source {@code auto} it detects
     * one language and applies it to all texts of the call.
     */
    private static final Limits LIMITS = new Limits(25, 1, 10_000, 50_000);

    /** The server answers 500 for texts its models choke on: those must not hold up the queue for ever. */
    private static final int MOST_ATTEMPTS = 3;

    private static final long PAUSE_MILLIS = 500;

    private final HttpTranslator http;
    private final @Nullable String apiKey;

    /**
     * Does nothing yet.
     *
     * @param base address without path, {@code http://127.0.0.1:5000}, or with the path the server is mounted at
     * @param apiKey sent in the body, never in an address
     */
    public LibreTranslateProvider(HttpCalls http, URI base, @Nullable String apiKey) {
        this.http = new HttpTranslator(http, base);
        this.apiKey = apiKey;
    }

    @Override
    public String name() {
        return "libretranslate";
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public List<Outcome> translate(TextBatch batch) throws InterruptedException {
        HttpCall call = HttpCall.post(http.at("/translate"), Map.of("Accept", "application/json"), body(batch));
        List<Outcome> outcomes = ask(call, batch);
        for (int attempt = 2; outcomes.equals(LibreTranslateReply.CHOKED) && attempt <= MOST_ATTEMPTS; attempt++) {
            Thread.sleep(PAUSE_MILLIS);
            outcomes = ask(call, batch);
        }
        return outcomes;
    }

    private List<Outcome> ask(HttpCall call, TextBatch batch) throws InterruptedException {
        return http.ask(call, batch, reply -> LibreTranslateReply.outcomes(batch, reply));
    }

    private String body(TextBatch batch) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("q", batch.size() == 1 ? batch.texts().get(0) : batch.texts());
        body.put("source", batch.isLanguageUnknown() ? "auto" : batch.sourceLang());
        body.put("target", batch.target());
        body.put("format", "text");
        if (apiKey != null) {
            body.put("api_key", apiKey);
        }
        return Json.write(body);
    }

    /** {@code /languages} is exempt from the server's limiter. */
    @Override
    public Check probe() throws InterruptedException {
        return http.probe(HttpCall.get(http.at("/languages")), LibreTranslateProvider::languages);
    }

    private static Check languages(HttpReply reply) {
        JsonNode list = reply.json();
        return reply.successful() && list.isArray() && !list.isEmpty()
                ? Check.up(list.size() + " languages")
                : Check.down("LibreTranslate answers /languages with status " + reply.status()
                        + " and no list of languages");
    }
}
