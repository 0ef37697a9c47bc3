// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter.destination.discord;

import io.telesift.common.http.HttpReply;
import java.time.Duration;
import java.time.Instant;

/** Until when a webhook must not be called. Discord's limits change; only what a reply says counts. */
record RateLimit(Instant since, Duration length) {
    /** Blocks that come as HTML without any time (Cloudflare's 1015). */
    private static final Duration UNTOLD = Duration.ofSeconds(60);

    static final RateLimit NONE = new RateLimit(Instant.EPOCH, Duration.ZERO);

    /** What a reply that let us through says of the next call. */
    static RateLimit afterSuccess(HttpReply reply, Instant now) {
        boolean used = reply.header("X-RateLimit-Remaining").filter("0"::equals).isPresent();
        return used
                ? reply.seconds("X-RateLimit-Reset-After")
                        .map(wait -> new RateLimit(now, wait))
                        .orElse(NONE)
                : NONE;
    }

    /** What a refusal (429, or a block) says. */
    static RateLimit afterRefusal(HttpReply reply, Instant now) {
        Duration body =
                HttpReply.duration(reply.json().path("retry_after").asText()).orElse(Duration.ZERO);
        Duration header = reply.seconds("Retry-After").orElse(Duration.ZERO);
        Duration longer = body.compareTo(header) > 0 ? body : header;
        return new RateLimit(now, longer.isZero() ? UNTOLD : longer);
    }

    /** How long still. A clock that was set back counts as no wait: the next reply will tell. */
    Duration left(Instant now) {
        Duration passed = Duration.between(since, now);
        return passed.isNegative() || passed.compareTo(length) >= 0 ? Duration.ZERO : length.minus(passed);
    }
}
