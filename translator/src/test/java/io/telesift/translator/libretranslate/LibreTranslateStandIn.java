// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.libretranslate;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.serde.Json;
import io.telesift.testkit.HttpStandIn;
import io.telesift.testkit.HttpStandIn.Reply;
import io.telesift.testkit.HttpStandIn.Request;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Plays LibreTranslate 1.9.6 with the shapes its source documents: knows the texts it is given, reverses the letters of
 * others, and puts down what no client may do.
 */
public final class LibreTranslateStandIn implements AutoCloseable {
    private final HttpStandIn http = new HttpStandIn(this::answer);
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Queue<Reply> next = new ConcurrentLinkedQueue<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> billed = new ConcurrentHashMap<>();
    private volatile boolean down;

    /** Its address. */
    public String url() {
        return http.url();
    }

    /** Teaches it a text. */
    public LibreTranslateStandIn knows(String text, String translation) {
        known.put(text, translation);
        return this;
    }

    /** The reply to one of the next translations, in order. */
    public void answerNext(Reply reply) {
        next.add(reply);
    }

    /** Breaks every connection off, or stops doing so. */
    public void down(boolean down) {
        this.down = down;
    }

    /** How often each text was translated with success. */
    public Map<String, Integer> billed() {
        return Map.copyOf(billed);
    }

    /** What no client may do. */
    public List<String> violations() {
        return List.copyOf(violations);
    }

    /** Bodies of all translation calls. */
    public List<JsonNode> calls() {
        return http.requests().stream()
                .filter(request -> request.uri().getPath().equals("/translate"))
                .map(request -> read(request.body()))
                .toList();
    }

    private Reply answer(Request request) throws IOException {
        if (down) {
            throw new IOException("down");
        }
        if (request.uri().getQuery() != null) {
            violations.add("a query may leak the key: " + request.uri());
        }
        return switch (request.uri().getPath()) {
            case "/languages" ->
                Reply.json(200, "[{\"code\":\"ru\",\"name\":\"Russian\",\"targets\":[\"en\",\"ko\"]}]");
            case "/translate" -> translate(request);
            default -> Reply.json(404, "{\"error\":\"Not found\"}");
        };
    }

    private Reply translate(Request request) {
        String type = request.header("content-type");
        JsonNode body = read(request.body());
        if (type == null || !type.startsWith("application/json") || !"POST".equals(request.method())) {
            violations.add("not a POST of JSON: " + type);
        }
        if (body.path("q").isArray()) {
            violations.add("several texts in one call share one detected language");
        }
        if (!body.path("format").asText().equals("text")) {
            violations.add("a text sent as HTML comes back with entities");
        }
        Reply waiting = next.poll();
        return waiting != null ? waiting : translate(body);
    }

    private Reply translate(JsonNode body) {
        for (String required : List.of("q", "source", "target")) {
            if (body.path(required).asText().isEmpty()) {
                return Reply.json(400, "{\"error\":\"Invalid request: missing " + required + " parameter\"}");
            }
        }
        if (body.path("target").asText().equals("xx")) {
            return Reply.json(400, "{\"error\":\"xx is not supported\"}");
        }
        return translated(body.path("q").asText(), body.path("source").asText());
    }

    private Reply translated(String text, String source) {
        billed.merge(text, 1, Integer::sum);
        Map<String, Object> reply = new LinkedHashMap<>();
        reply.put("translatedText", translation(text));
        if (source.equals("auto")) {
            reply.put("detectedLanguage", Map.of("confidence", 92, "language", "ru"));
        }
        return Reply.json(200, Json.write(reply));
    }

    private String translation(String text) {
        String learnt = known.get(text);
        return learnt != null ? learnt : new StringBuilder(text).reverse().toString();
    }

    private static JsonNode read(@Nullable String body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (IOException e) {
            throw new IllegalStateException("the client sent no JSON", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
