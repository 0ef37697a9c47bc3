// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.collector.channel.ChannelList;
import io.telesift.collector.channel.ChannelStatus;
import io.telesift.collector.checkpoint.MemoryJournal;
import io.telesift.common.model.Channel;
import io.telesift.common.model.ChannelSource;
import io.telesift.common.model.Source;
import io.telesift.common.model.SourceKind;
import io.telesift.common.model.TelegramMessage;
import io.telesift.testkit.web.PreviewAnswer;
import io.telesift.testkit.web.PreviewStandIn;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** The whole source but for HTTP and Kafka, with a clock that only the source's own waiting moves. */
final class Simulation extends Clock implements AutoCloseable {
    static final Instant START = Instant.parse("2026-09-02T00:00:00Z");
    private static final Duration ANSWER = Duration.ofMillis(80);

    final PreviewStandIn telegram = new PreviewStandIn();
    final List<Asked> asked = new ArrayList<>();
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final Map<String, Deque<Broken>> faults = new LinkedHashMap<>();
    private final WebSettings settings;
    private Instant now = START;
    private MemoryJournal journal = new MemoryJournal(new Source(SourceKind.WEB, null), this);
    private WebRound round;

    /** One request. */
    record Asked(Instant at, String target, Map<String, String> headers) {}

    /** An answer other than the right one. */
    @FunctionalInterface
    interface Broken {
        PreviewReply answer() throws IOException;
    }

    Simulation(Duration interval, double rate) {
        this.settings = new WebSettings(interval, rate);
        this.round = round();
    }

    private WebRound round() {
        return new WebRound(settings, list(), journal, http(), this, this::moveTo, new Random(7));
    }

    private ChannelList list() {
        return new ChannelList() {
            @Override
            public List<Channel> watchedBy(SourceKind source) {
                return List.copyOf(channels.values());
            }

            @Override
            public List<Channel> all() {
                return List.copyOf(channels.values());
            }
        };
    }

    private PreviewHttp http() {
        return new PreviewHttp() {
            @Override
            public PreviewReply get(String target, Map<String, String> headers) throws IOException {
                asked.add(new Asked(now, target, headers));
                now = now.plus(ANSWER);
                Deque<Broken> waiting = faults.getOrDefault(target.replaceFirst("\\?.*", ""), new ArrayDeque<>());
                return waiting.isEmpty()
                        ? reply(telegram.answer(target))
                        : waiting.pop().answer();
            }

            @Override
            public void close() {}
        };
    }

    private static PreviewReply reply(PreviewAnswer answer) {
        return new PreviewReply(answer.status(), Map.of(), ByteBuffer.wrap(answer.body()));
    }

    /** What the next requests of a path meet, one after the other. */
    void meet(String path, Broken... answers) {
        Deque<Broken> waiting = faults.computeIfAbsent(path, same -> new ArrayDeque<>());
        waiting.addAll(List.of(answers));
    }

    static Broken status(int status, Map<String, String> headers) {
        return () -> new PreviewReply(status, headers, ByteBuffer.wrap(new byte[0]));
    }

    /** The right page, with a header. */
    Broken page(String target, String header, String value) {
        return () -> new PreviewReply(
                200,
                Map.of(header, value),
                ByteBuffer.wrap(telegram.answer(target).body()));
    }

    static Broken page(String html) {
        return () -> new PreviewReply(
                200, Map.of(), ByteBuffer.wrap(html.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    static Broken reset() {
        return () -> {
            throw new IOException("no answer from the preview (Reset)");
        };
    }

    private void moveTo(Instant time) {
        now = time.isAfter(now) ? time : now;
    }

    void watch(String name, String backfill) {
        watch(new Channel("@" + name, null, false, Set.of(), ChannelSource.WEB, backfill, 2, null, false, null));
    }

    void watch(Channel channel) {
        channels.put(channel.id(), channel);
    }

    void unwatch(String name) {
        channels.remove("@" + name);
    }

    void run(Duration time) {
        Instant end = now.plus(time);
        try {
            while (now.isBefore(end)) {
                round.step();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As another process finds it: what was not committed is lost. */
    void restart() {
        journal = journal.reopen();
        round = round();
    }

    List<TelegramMessage> published() {
        return journal.published();
    }

    /** What was published of a chat, without deletions. */
    List<Long> ids(long chatId) {
        return published().stream()
                .filter(message -> message.chat().id() == chatId && message.deletion() == null)
                .map(TelegramMessage::messageId)
                .toList();
    }

    /** The ids whose deletion was published. */
    List<Long> gone() {
        return published().stream()
                .filter(message -> message.deletion() != null)
                .map(TelegramMessage::messageId)
                .toList();
    }

    int deadLetters() {
        return journal.deadLetters();
    }

    ChannelStatus status(String name) {
        return round.statuses()
                .filter(status -> status.id().equals("@" + name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public void close() {
        telegram.close();
    }
}
