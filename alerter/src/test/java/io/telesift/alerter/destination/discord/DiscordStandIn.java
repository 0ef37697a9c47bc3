// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter.destination.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.serde.Json;
import io.telesift.testkit.HttpStandIn;
import io.telesift.testkit.HttpStandIn.Reply;
import io.telesift.testkit.HttpStandIn.Request;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Plays one Discord webhook: holds to the documented limits, and puts down what no client may do. */
public final class DiscordStandIn implements AutoCloseable {
    /** The secret part of its address. */
    public static final String TOKEN = "t0ken-that-nobody-may-see";

    private static final String PATH = "/api/webhooks/1/" + TOKEN;

    private final HttpStandIn http = new HttpStandIn(this::answer);
    private final Queue<Step> next = new ConcurrentLinkedQueue<>();
    private final List<JsonNode> posts = new CopyOnWriteArrayList<>();
    private final List<String> violations = new CopyOnWriteArrayList<>();
    private final AtomicInteger ids = new AtomicInteger();
    private volatile long closedUntil;
    private volatile boolean gone;

    /** What to do instead of taking a post. */
    private interface Step {
        Reply answer(JsonNode body) throws IOException;
    }

    /** The webhook's address. */
    public String url() {
        return http.url() + PATH;
    }

    /** Answers one of the next calls so. */
    public DiscordStandIn then(Reply reply) {
        next.add(body -> reply);
        return this;
    }

    /** Wants no call for so long, as JSON. */
    public DiscordStandIn thenRateLimited(long millis) {
        String json = "{\"message\":\"You are being rate limited.\",\"retry_after\":" + millis / 1000.0
                + ",\"global\":false}";
        next.add(body -> closed(millis, Reply.json(429, json)));
        return this;
    }

    /** Likewise as Cloudflare does it: HTML and a header. */
    public DiscordStandIn thenBlocked(long millis) {
        Reply reply = new Reply(
                429,
                Map.of("Content-Type", "text/html", "Retry-After", Double.toString(millis / 1000.0)),
                "<html>error code: 1015</html>");
        next.add(body -> closed(millis, reply));
        return this;
    }

    /** Takes a post and breaks off before the reply. */
    public DiscordStandIn thenTakesAndBreaksOff() {
        next.add(body -> {
            posts.add(body);
            throw new IOException("reset");
        });
        return this;
    }

    /** Does not exist any more. */
    public DiscordStandIn thenGone(int status) {
        next.add(body -> {
            gone = true;
            return Reply.json(status, "{\"message\":\"Unknown Webhook\",\"code\":10015}");
        });
        return this;
    }

    /** What people see, in order. */
    public List<JsonNode> posts() {
        return List.copyOf(posts);
    }

    /** What no client may do. */
    public List<String> violations() {
        return List.copyOf(violations);
    }

    private Reply closed(long millis, Reply reply) {
        closedUntil = System.nanoTime() + millis * 1_000_000;
        return reply;
    }

    private Reply answer(Request request) throws IOException {
        JsonNode body = Json.MAPPER.readTree(request.body());
        if (gone) {
            violations.add("called again after 401, 403 or 404");
        }
        if (System.nanoTime() < closedUntil) {
            violations.add("called before the time it was told");
        }
        DiscordRules.faults(request, body).forEach(violations::add);
        Step step = next.poll();
        if (step != null) {
            return step.answer(body);
        }
        posts.add(body);
        return Reply.json(200, "{\"id\":\"9" + ids.incrementAndGet() + "\"}");
    }

    @Override
    public void close() {
        http.close();
    }
}
