// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter.destination.discord;

import io.telesift.alerter.destination.Delivery;
import io.telesift.alerter.destination.Destination;
import io.telesift.common.health.Check;
import io.telesift.common.http.HttpCall;
import io.telesift.common.http.HttpCalls;
import io.telesift.common.http.HttpReply;
import io.telesift.common.kafka.RetryLaterException;
import io.telesift.common.model.Hit;
import io.telesift.common.serde.Json;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Posts to one Discord webhook. Ten thousand calls answered 401, 403 or 429 within ten minutes ban an address, and one
 * answered 404 must not be made again: a webhook that refuses us is left alone until somebody starts the process anew.
 */
public final class DiscordDestination implements Destination {
    /** Discord asks for this form, and Cloudflare may block what lacks it. */
    private static final Map<String, String> HEADERS =
            Map.of("User-Agent", "DiscordBot (https://telesift.example, 0.1)", "Accept", "application/json");

    private static final Duration LEFT_ALONE = Duration.ofMinutes(10);

    private final String name;
    private final HttpCalls http;
    private final Webhook webhook;
    private final HitMessage messages;
    private final Clock clock;
    private RateLimit limit = RateLimit.NONE;
    private @Nullable String refusedInFull;
    private volatile @Nullable String disabled;

    /**
     * Does nothing yet.
     *
     * @param zone for the posting time as text
     */
    public DiscordDestination(String name, HttpCalls http, Webhook webhook, ZoneId zone, Clock clock) {
        this.name = name;
        this.http = http;
        this.webhook = webhook;
        this.messages = new HitMessage(zone);
        this.clock = clock;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void awaitTurn() {
        String refused = disabled;
        if (refused != null) {
            throw new RetryLaterException(LEFT_ALONE, refused);
        }
        Duration left = limit.left(clock.instant());
        if (!left.isZero()) {
            throw new RetryLaterException(left, name + ": Discord's rate limit");
        }
    }

    @Override
    public Delivery deliver(String alertId, Hit hit) throws IOException, InterruptedException {
        if (!alertId.equals(refusedInFull)) {
            HttpReply reply = post(messages.full(alertId, hit));
            if (!isClientError(reply)) {
                return sent(reply);
            }
            // Remembered, or a wait between the two tries would begin with the first one again, for ever.
            refusedInFull = alertId;
            awaitTurn();
        }
        HttpReply reply = post(messages.minimal(alertId, hit));
        return isClientError(reply) ? new Delivery.Refused(reason(reply)) : sent(reply);
    }

    private HttpReply post(WebhookMessage message) throws IOException, InterruptedException {
        HttpReply reply = http.send(HttpCall.post(webhook.uri(), HEADERS, Json.write(message)));
        if (reply.status() == 429 || isBlock(reply)) {
            limit = RateLimit.afterRefusal(reply, clock.instant());
            awaitTurn();
        }
        if (reply.status() == 401 || reply.status() == 403 || reply.status() == 404) {
            disabled = name + ": Discord answers " + reply.status()
                    + ", the webhook is gone or was revoked; set another DISCORD_WEBHOOK_URL and restart";
            awaitTurn();
        }
        limit = RateLimit.afterSuccess(reply, clock.instant());
        return reply;
    }

    /** Cloudflare in front of Discord answers 403 as HTML for a time; Discord itself answers JSON for good. */
    private static boolean isBlock(HttpReply reply) {
        return reply.status() == 403 && !reply.json().isObject();
    }

    private static boolean isClientError(HttpReply reply) {
        return reply.status() >= 400 && reply.status() < 500;
    }

    private static Delivery sent(HttpReply reply) throws IOException {
        if (!reply.successful()) {
            throw new IOException("Discord answers with status " + reply.status());
        }
        return new Delivery.Sent(reply.json().path("id").textValue());
    }

    /** The number only: Discord's sentences may quote what we sent. */
    private static String reason(HttpReply reply) {
        String code = reply.json().path("code").isInt()
                ? ", code " + reply.json().path("code").asInt()
                : "";
        return "Discord refuses the message (status " + reply.status() + code + ")";
    }

    @Override
    public Check check() {
        String refused = disabled;
        return refused == null ? Check.up() : Check.down(refused);
    }
}
