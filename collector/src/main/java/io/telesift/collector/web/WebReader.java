// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.collector.channel.ChannelList;
import io.telesift.collector.channel.ChannelReports;
import io.telesift.collector.channel.ChannelStatus;
import io.telesift.collector.checkpoint.Journal;
import io.telesift.common.health.Check;
import io.telesift.common.health.Component;
import io.telesift.common.model.SourceKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows public channels by their web preview on a thread of its own. While Kafka is away it waits, and then goes on from the
 * last commit.
 */
public final class WebReader implements Component, ChannelReports {
    private static final Logger log = LoggerFactory.getLogger(WebReader.class);
    private static final String NAME = "collector.web";
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final Duration FAULT = Duration.ofMinutes(1);
    private static final Duration IDLE = Duration.ofMillis(500);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

    private final WebSettings settings;
    private final ChannelList list;
    private final Supplier<Journal> journals;
    private final PreviewHttp http;
    private final Clock clock;
    private volatile boolean closing;
    private volatile @Nullable WebRound round;
    private volatile Check check = Check.busy("not started");
    private @Nullable Thread thread;

    /**
     * Does nothing yet.
     *
     * @param journals opens one; {@link KafkaException} if Kafka is not there
     * @param http closed with the reader
     */
    public WebReader(
            WebSettings settings, ChannelList list, Supplier<Journal> journals, PreviewHttp http, Clock clock) {
        this.settings = settings;
        this.list = list;
        this.journals = journals;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void start() {
        Thread started = new Thread(this::work, NAME);
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    private void work() {
        try {
            while (!closing) {
                follow();
            }
        } catch (InterruptedException e) {
            log.debug("{}: stopped", NAME);
        }
    }

    /** Until Kafka fails; without a channel to watch nothing is opened. */
    private void follow() throws InterruptedException {
        if (list.watchedBy(SourceKind.WEB).isEmpty()) {
            check = Check.up("no channel of the list is watched by the web preview");
            Thread.sleep(IDLE.toMillis());
            return;
        }
        try (Journal journal = journals.get()) {
            WebRound started =
                    new WebRound(settings, list, journal, http, clock, this::sleep, RandomGenerator.getDefault());
            round = started;
            check = Check.up();
            while (!closing) {
                started.step();
            }
        } catch (KafkaException e) {
            check = Check.busy("waiting for Kafka");
            log.warn("{}: Kafka does not take it, again in {} s: {}", NAME, RETRY.toSeconds(), firstLine(e));
            Thread.sleep(RETRY.toMillis());
        } catch (RuntimeException e) {
            // Nobody foresaw it; the last commit is a good place to go on from, and slowly.
            check = Check.down(
                    "an unforeseen fault (" + e.getClass().getSimpleName() + "); goes on from the last commit");
            // Its sentence may quote a message.
            log.error(
                    "{}: {} at {}, again in {} s",
                    NAME,
                    e.getClass().getName(),
                    e.getStackTrace()[0],
                    FAULT.toSeconds());
            Thread.sleep(FAULT.toMillis());
        }
    }

    private void sleep(Instant until) throws InterruptedException {
        long millis = Duration.between(clock.instant(), until).toMillis();
        if (millis >= 0) {
            Thread.sleep(millis + 1);
        }
    }

    private static String firstLine(Throwable failure) {
        return failure.getMessage() == null
                ? failure.getClass().getSimpleName()
                : failure.getMessage().lines().findFirst().orElse("");
    }

    @Override
    public Stream<ChannelStatus> statuses() {
        WebRound current = round;
        return current == null ? Stream.empty() : current.statuses();
    }

    @Override
    public Check check() {
        Thread running = thread;
        if (running != null && !running.isAlive() && !closing) {
            return Check.down("its thread died");
        }
        Instant held = heldUntil();
        return held.isAfter(clock.instant()) && check.ready() ? Check.up("Telegram asks to wait until " + held) : check;
    }

    private Instant heldUntil() {
        WebRound current = round;
        return current == null ? Instant.EPOCH : current.heldUntil();
    }

    @Override
    public void close() {
        closing = true;
        Thread running = thread;
        if (running != null) {
            end(running);
        }
        http.close();
    }

    private static void end(Thread running) {
        try {
            running.interrupt();
            running.join(CLOSE_TIMEOUT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
