// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.common.model.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When a channel is looked at next. Never more often than set; a channel where nothing happens for long less often, one
 * that fails less and less. Jitter only ever adds, so that channels do not move in step. For one thread.
 */
final class ChannelPlan {
    /** A quiet channel is asked this many times in the time that it has been quiet. */
    private static final int LOOKS_PER_QUIET = 30;

    private static final double JITTER = 0.1;
    private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(30);
    private static final Duration LONGEST_ABSENCE = Duration.ofHours(1);
    private static final int ABSENCE = 10;
    private static final int MANY = 3;
    /** More than are read again in one round. */
    private static final int MOST_ASKED = 16;

    private final WebSettings settings;
    private final RandomGenerator random;
    /** Oldest first. */
    private final Map<Long, Instant> asked = new LinkedHashMap<>();

    private Instant quietSince;
    private Instant nextPoll;
    private Instant nextReread;
    private Instant retryAt;
    private int failures;

    ChannelPlan(WebSettings settings, RandomGenerator random, Instant now) {
        this.settings = settings;
        this.random = random;
        quietSince = now;
        nextPoll = now;
        retryAt = now;
        nextReread = now.plus(jittered(settings.reread()));
    }

    Instant nextPoll() {
        return nextPoll;
    }

    /** When the page below an id may be asked for: not while a failure is young, and no page more often than set. */
    Instant due(Turn turn, long before, Channel channel) {
        Instant planned = turn == Turn.REREAD ? max(nextReread, retryAt) : retryAt;
        Instant last = asked.get(before);
        return last == null ? planned : max(planned, last.plus(shortest(channel)));
    }

    /** The page below an id was asked for. */
    void asked(long before, Instant now) {
        asked.put(before, now);
        if (asked.size() > MOST_ASKED) {
            asked.remove(asked.keySet().iterator().next());
        }
    }

    /** The newest page was read. */
    void polled(Channel channel, boolean news, Instant now) {
        quietSince = news ? now : quietSince;
        failures = 0;
        retryAt = now;
        nextPoll = now.plus(jittered(interval(channel, now)));
    }

    /** An older page was read. */
    void stepped(Instant now) {
        failures = 0;
        retryAt = now;
    }

    /** Something was seen on an older page that was not known. */
    void news(Instant now) {
        quietSince = now;
    }

    /** The last older page of a round was read. */
    void reread(Instant now) {
        boolean asleep =
                Duration.between(quietSince, now).compareTo(settings.reread().multipliedBy(24)) > 0;
        nextReread = now.plus(jittered(asleep ? settings.reread().multipliedBy(4) : settings.reread()));
    }

    /** What the operator set for this channel holds as it is; who comes first is never slowed. */
    private Duration interval(Channel channel, Instant now) {
        Integer own = channel.interval();
        if (own != null) {
            return Duration.ofSeconds(own);
        }
        if (channel.priority() == 1) {
            return settings.interval();
        }
        Duration wanted = Duration.between(quietSince, now).dividedBy(LOOKS_PER_QUIET);
        return max(settings.interval(), min(wanted, settings.slowest()));
    }

    /** Twice as long after each failure. */
    void failed(Channel channel, Instant now) {
        Duration wait = PreviewFetcher.doubled(shortest(channel), failures++, max(LONGEST_BACK_OFF, shortest(channel)));
        nextPoll = now.plus(jittered(wait));
        retryAt = nextPoll;
    }

    /** Has it failed several times running? */
    boolean persistent() {
        return failures >= MANY;
    }

    /** There is no preview: that may change, but not soon. */
    void absent(Channel channel, Instant now) {
        Duration wait = shortest(channel).multipliedBy(ABSENCE);
        nextPoll = now.plus(jittered(max(shortest(channel), min(wait, LONGEST_ABSENCE))));
        retryAt = nextPoll;
    }

    /** Telegram asked to wait. */
    void heldUntil(Instant until) {
        nextPoll = until.isAfter(nextPoll) ? until : nextPoll;
        retryAt = until.isAfter(retryAt) ? until : retryAt;
    }

    private Duration shortest(Channel channel) {
        @Nullable Integer own = channel.interval();
        return own == null ? settings.interval() : Duration.ofSeconds(own);
    }

    private Duration jittered(Duration duration) {
        return duration.plusMillis((long) (duration.toMillis() * JITTER * random.nextDouble()));
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
