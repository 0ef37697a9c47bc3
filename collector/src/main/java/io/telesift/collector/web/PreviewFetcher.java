// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Asks for pages no faster than set, and leaves the host alone when it says so or when nothing gets through. For one thread.
 */
final class PreviewFetcher {
    private static final Duration FIRST_HOLD = Duration.ofMinutes(1);
    private static final Duration LONGEST_HOLD = Duration.ofHours(1);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    /** One channel's broken connection says nothing of the host. */
    private static final int FEW_FAILURES = 3;

    private final PreviewHttp http;
    private final Pace pace;
    private final Clock clock;
    private final Waiting waiting;
    private final Validators validators = new Validators();
    private volatile Instant held = Instant.EPOCH;
    private int refusals;
    private int failures;

    PreviewFetcher(PreviewHttp http, Pace pace, Clock clock, Waiting waiting) {
        this.http = http;
        this.pace = pace;
        this.clock = clock;
        this.waiting = waiting;
    }

    /** When the next page may be asked for. */
    Instant next() {
        return pace.next();
    }

    /** As an earlier process was told. */
    void holdUntil(Instant time) {
        held = time;
        pace.holdUntil(time);
    }

    /** Until when the host asked to be left alone last. */
    Instant held() {
        return held;
    }

    /** The newest page of a channel, or the one of posts below an id; waits for its turn. */
    Fetched preview(String username, long before) throws InterruptedException {
        Fetched fetched = fetch("/s/" + username + (before == Long.MAX_VALUE ? "" : "?before=" + before));
        // Telegram sends to the page about a name where there is no preview. Its own address is asked, never the one
        // told.
        return fetched instanceof Fetched.Page page && page.page() instanceof PreviewPage.Moved
                ? landing(username)
                : fetched;
    }

    private Fetched landing(String username) throws InterruptedException {
        Fetched about = fetch("/" + username);
        if (about instanceof Fetched.Page page && page.page() instanceof PreviewPage.Moved) {
            return new Fetched.Page(new PreviewPage.Unknown("redirected from a page about a name"));
        }
        return about;
    }

    private Fetched fetch(String target) throws InterruptedException {
        waiting.until(pace.next());
        pace.spend(clock.instant());
        try {
            PreviewReply reply = http.get(target, validators.of(target));
            failures = 0;
            return remembered(target, reply, judge(reply));
        } catch (IOException e) {
            return failed(e);
        }
    }

    /** Only the newest pages are asked for again and again. */
    private Fetched remembered(String target, PreviewReply reply, Fetched fetched) {
        boolean posts = fetched instanceof Fetched.Page page && page.page() instanceof PreviewPage.Posts;
        if (posts && target.indexOf('?') < 0) {
            validators.take(target, reply);
        }
        return fetched;
    }

    /** The next look at a channel's newest page must show all of it. */
    void doubt(String username) {
        validators.forget("/s/" + username);
    }

    private Fetched failed(IOException e) {
        if (++failures >= FEW_FAILURES) {
            pace.holdUntil(clock.instant().plus(doubled(FIRST_PAUSE, failures - FEW_FAILURES, LONGEST_PAUSE)));
        }
        return new Fetched.Failed(Optional.ofNullable(e.getMessage()).orElse("no answer"));
    }

    private Fetched judge(PreviewReply reply) {
        int status = reply.status();
        if (status == 429) {
            return held(reply);
        }
        refusals = 0;
        if (status == 304) {
            return new Fetched.Page(new PreviewPage.Unchanged());
        }
        if (status >= 300 && status < 400) {
            return new Fetched.Page(new PreviewPage.Moved());
        }
        return switch (status) {
            case 200 -> read(reply);
            case 404, 410 -> new Fetched.Page(new PreviewPage.Absent(PreviewPage.Reason.GONE));
            case 403, 451 -> new Fetched.Page(new PreviewPage.Absent(PreviewPage.Reason.BLOCKED));
            default -> new Fetched.Failed("the preview answers with status " + status);
        };
    }

    private static Fetched read(PreviewReply reply) {
        String html = PageText.of(reply.body());
        return html == null ? new Fetched.Failed("the page is not UTF-8, as Telegram's are") : parse(html);
    }

    /** A page is hostile: what nobody foresaw is one channel's trouble. */
    private static Fetched parse(String html) {
        try {
            return new Fetched.Page(PreviewParser.parse(html));
        } catch (RuntimeException e) {
            return new Fetched.Failed("the page cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private Fetched held(PreviewReply reply) {
        Duration hold = reply.retryAfter().orElse(doubled(FIRST_HOLD, refusals++, LONGEST_HOLD));
        Instant until = clock.instant().plus(hold);
        holdUntil(until);
        return new Fetched.Held(until);
    }

    static Duration doubled(Duration first, int times, Duration longest) {
        Duration wait = first.multipliedBy(1L << Math.min(times, 20));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
