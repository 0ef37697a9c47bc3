// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.serde.Json;
import io.telesift.testkit.HttpStandIn;
import io.telesift.testkit.HttpStandIn.Reply;
import io.telesift.testkit.HttpStandIn.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the servers that play translators have in common: they know the texts they are taught, put a word before others,
 * count what a customer would pay for, and put down what no client may do.
 */
public abstract class TranslatorStandIn implements AutoCloseable {
    /** The only right key. */
    public static final String KEY = "right-k3y:fx";

    private final HttpStandIn http = new HttpStandIn(this::answer);
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final Queue<Reply> next = new ConcurrentLinkedQueue<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> billed = new ConcurrentHashMap<>();
    private final AtomicLong billedCharacters = new AtomicLong();
    private final AtomicLong quota = new AtomicLong(Long.MAX_VALUE);
    private volatile boolean down;
    private volatile String poison = "";
    private volatile Duration delay = Duration.ZERO;

    /** Its address. */
    public final String url() {
        return http.url();
    }

    /** Teaches it a text. */
    public final TranslatorStandIn knows(String text, String translation) {
        known.put(text, translation);
        return this;
    }

    /** The reply to one of the next translations, in order. */
    public final void answerNext(Reply reply) {
        next.add(reply);
    }

    /** Breaks every connection off, or stops doing so. */
    public final void down(boolean down) {
        this.down = down;
    }

    /** So long every translation takes. */
    public final void delay(Duration delay) {
        this.delay = delay;
    }

    /** A text whose calls it breaks off. */
    public final void breaksAt(String text) {
        poison = text;
    }

    /** So many characters are left. */
    public final void quota(long characters) {
        quota.set(characters);
    }

    /** How often each text was translated with success. */
    public final Map<String, Integer> billed() {
        return Map.copyOf(billed);
    }

    /** Characters of all texts translated with success. */
    public final long billedCharacters() {
        return billedCharacters.get();
    }

    /** What no client may do. */
    public final List<String> violations() {
        return List.copyOf(violations);
    }

    /** All translation calls. */
    public final List<Request> calls() {
        return requests().stream().filter(this::isTranslation).toList();
    }

    /** All calls. */
    public final List<Request> requests() {
        return http.requests();
    }

    /** Is it a call that may cost something? */
    protected abstract boolean isTranslation(Request request);

    /** Any other call. */
    protected abstract Reply other(Request request);

    /** A translation. */
    protected abstract Reply translate(Request request);

    private Reply answer(Request request) throws Exception {
        if (down) {
            throw new IOException("down");
        }
        if (request.uri().getQuery() != null) {
            violation("a query may leak the key: " + request.uri());
        }
        if (!isTranslation(request)) {
            return other(request);
        }
        if (!poison.isEmpty() && request.body().contains(poison + "\"")) {
            throw new IOException("it chokes on this one");
        }
        Thread.sleep(delay.toMillis());
        Reply waiting = next.poll();
        return waiting != null ? waiting : translate(request);
    }

    /** Puts down what no client may do. */
    protected final void violation(String what) {
        violations.add(what);
    }

    /** Puts it down unless it is so. */
    protected final void expect(boolean rule, String otherwise) {
        if (!rule) {
            violation(otherwise);
        }
    }

    /** Takes the texts' characters from the quota, unless they are more than is left. */
    protected final boolean pays(List<String> texts) {
        long characters = texts.stream().mapToLong(String::length).sum();
        if (quota.get() < characters) {
            return false;
        }
        quota.addAndGet(-characters);
        billedCharacters.addAndGet(characters);
        texts.forEach(text -> billed.merge(text, 1, Integer::sum));
        return true;
    }

    /** What it says for a text. */
    protected final String translation(String text) {
        return known.getOrDefault(text, "Translated: " + text);
    }

    /** A call's JSON. */
    public static JsonNode json(Request request) {
        try {
            return Json.MAPPER.readTree(request.body());
        } catch (IOException e) {
            throw new IllegalStateException("the client sent no JSON", e);
        }
    }

    /** One text or several. */
    protected static List<String> texts(JsonNode node) {
        return node.isArray() ? strings(node) : List.of(node.asText());
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new java.util.ArrayList<>();
        array.forEach(one -> strings.add(one.asText()));
        return List.copyOf(strings);
    }

    @Override
    public final void close() {
        http.close();
    }
}
