// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.libretranslate;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.health.Check;
import io.telesift.common.http.HttpCall;
import io.telesift.common.http.HttpCalls;
import io.telesift.common.http.HttpReply;
import io.telesift.common.model.TranslationRequest;
import io.telesift.common.serde.Json;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.TranslationProvider;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * LibreTranslate 1.9 ({@code libretranslate/app.py}). One text a call: for several with source {@code auto} the server
 * detects one language and applies it to all.
 */
public final class LibreTranslateProvider implements TranslationProvider {
    /** The server answers 500 for texts its models choke on: those must not hold up the queue for ever. */
    private static final int MOST_ATTEMPTS = 3;

    private static final long PAUSE_MILLIS = 500;

    private final HttpCalls http;
    private final URI translate;
    private final URI languages;
    private final @Nullable String apiKey;

    /**
     * Does nothing yet.
     *
     * @param base address without path, {@code http://127.0.0.1:5000}, or with the path the server is mounted at
     * @param apiKey sent in the body, never in an address
     */
    public LibreTranslateProvider(HttpCalls http, URI base, @Nullable String apiKey) {
        this.http = http;
        String root = base.toString().replaceAll("/+$", "");
        this.translate = URI.create(root + "/translate");
        this.languages = URI.create(root + "/languages");
        this.apiKey = apiKey;
    }

    @Override
    public String name() {
        return "libretranslate";
    }

    @Override
    public Outcome translate(TranslationRequest request) throws InterruptedException {
        HttpCall call = HttpCall.post(translate, Map.of("Accept", "application/json"), body(request));
        try {
            HttpReply reply = http.send(call);
            for (int attempt = 2; reply.status() == 500 && attempt <= MOST_ATTEMPTS; attempt++) {
                Thread.sleep(PAUSE_MILLIS);
                reply = http.send(call);
            }
            return LibreTranslateReply.outcome(request, reply);
        } catch (IOException e) {
            return new Outcome.Unavailable(null, LibreTranslateReply.oneLine(e));
        }
    }

    private String body(TranslationRequest request) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("q", request.text());
        body.put("source", request.sourceLang().equals("und") ? "auto" : request.sourceLang());
        body.put("target", request.target());
        body.put("format", "text");
        if (apiKey != null) {
            body.put("api_key", apiKey);
        }
        return Json.write(body);
    }

    /** {@code /languages} is exempt from the server's limiter. */
    @Override
    public Check probe() throws InterruptedException {
        try {
            HttpReply reply = http.send(HttpCall.get(languages));
            JsonNode list = reply.json();
            return reply.successful() && list.isArray() && !list.isEmpty()
                    ? Check.up(list.size() + " languages")
                    : Check.down("TRANSLATOR_URL answers /languages with status " + reply.status()
                            + " and no list of languages");
        } catch (IOException e) {
            return Check.down(LibreTranslateReply.oneLine(e));
        }
    }
}
