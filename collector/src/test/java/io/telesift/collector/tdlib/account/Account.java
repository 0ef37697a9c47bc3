// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.account;

import static io.telesift.collector.tdlib.message.TdFixture.CHANNEL;
import static io.telesift.collector.tdlib.message.TdFixture.json;
import static io.telesift.collector.tdlib.message.TdFixture.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.collector.channel.ChannelList;
import io.telesift.collector.channel.ChannelStatus;
import io.telesift.collector.checkpoint.ChatProgress;
import io.telesift.collector.checkpoint.MemoryJournal;
import io.telesift.collector.tdlib.gateway.ReadOnlyGateway;
import io.telesift.collector.tdlib.message.ChatDirectory;
import io.telesift.collector.tdlib.message.TdIds;
import io.telesift.common.model.Channel;
import io.telesift.common.model.ChannelSource;
import io.telesift.common.model.Source;
import io.telesift.common.model.SourceKind;
import io.telesift.common.model.TelegramMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An account under test, moved turn by turn. */
final class Account {
    static final AccountOptions OPTIONS = new AccountOptions(
            Duration.ofMinutes(10),
            Duration.ofDays(3),
            Duration.ofHours(6),
            Duration.ZERO,
            Duration.ofSeconds(30),
            2,
            1_000,
            false,
            false);

    final TestClock clock = new TestClock();
    final ScriptedGateway gateway = new ScriptedGateway();
    final List<Channel> rows = new ArrayList<>();
    final Map<String, ChannelStatus> statuses = new ConcurrentHashMap<>();
    final ChannelList list = new ChannelList() {
        @Override
        public List<Channel> watchedBy(SourceKind source) {
            return rows.stream().filter(row -> !row.paused()).toList();
        }

        @Override
        public List<Channel> all() {
            return List.copyOf(rows);
        }
    };
    private final AccountOptions options;
    private final Watched watched = new Watched();
    private final ChatDirectory directory = new ChatDirectory();
    MemoryJournal journal = new MemoryJournal(new Source(SourceKind.TDLIB, null), clock);
    Inbox inbox;
    private AccountWork work;

    Account(AccountOptions options) {
        this.options = options;
        this.inbox = new Inbox(options.inbox());
        this.work = work();
        gateway.onUpdate(this::receive);
        gateway.update(json("{'@type':'updateSupergroup','supergroup':{'id':2100000777,'is_channel':true}}"));
        gateway.update(json("{'@type':'updateNewChat','chat':{'id':" + CHANNEL
                + ",'title':'Demo','type':{'@type':'chatTypeSupergroup','supergroup_id':2100000777}}}"));
    }

    private AccountWork work() {
        return new AccountWork(
                new ReadOnlyGateway(gateway, watched::mayJoin, options.markAsRead()),
                journal,
                directory,
                list,
                options,
                inbox,
                watched,
                statuses,
                clock);
    }

    private void receive(JsonNode update) {
        directory.take(update);
        long chat = Inbox.chatId(update);
        if (LiveUpdates.concerns(update) && (chat == Inbox.EVERY_CHAT || watched.contains(chat))) {
            inbox.offer(update);
        }
    }

    static Channel channel(String id, String backfill) {
        return new Channel(id, null, false, Set.of(), ChannelSource.TDLIB, backfill, 2, null, false, null);
    }

    Account watching(String backfill) {
        rows.add(channel(Long.toString(CHANNEL), backfill));
        return this;
    }

    /** Messages with these ids lie in the channel, a minute apart, the last one posted just now. */
    Account holding(int from, int to) {
        for (int id = from; id <= to; id++) {
            gateway.put(post(id, "text " + id, (to - id) * 60L));
        }
        return this;
    }

    ObjectNode post(long id, String words, long secondsAgo) {
        return text(id, words).put("date", clock.instant().getEpochSecond() - secondsAgo);
    }

    void turns(int count) throws InterruptedException {
        for (int i = 0; i < count; i++) {
            work.turn();
            clock.add(Duration.ofMillis(100));
        }
    }

    void later(Duration time) throws InterruptedException {
        clock.add(time);
        turns(20);
    }

    /** As another process goes on: what was not committed, and what was pushed, is lost. */
    void restart() {
        journal = journal.reopen();
        inbox = new Inbox(options.inbox());
        work = work();
    }

    void push(ObjectNode message) {
        gateway.put(message);
        ObjectNode update = json("{'@type':'updateNewMessage'}");
        update.set("message", message.deepCopy());
        gateway.update(update);
    }

    void about(String type, long id) {
        gateway.update(json("{'@type':'" + type + "'}").put("chat_id", CHANNEL).put("message_id", TdIds.tdlib(id)));
    }

    ChatProgress progress() {
        return journal.progress(CHANNEL);
    }

    ChannelStatus status() {
        return status(Long.toString(CHANNEL));
    }

    ChannelStatus status(String id) {
        return Objects.requireNonNull(statuses.get(id));
    }

    List<Long> ids() {
        return journal.published().stream()
                .filter(message -> message.deletion() == null)
                .map(TelegramMessage::messageId)
                .sorted()
                .toList();
    }

    List<TelegramMessage> deletions() {
        return journal.published().stream()
                .filter(message -> message.deletion() != null)
                .toList();
    }

    List<String> texts(long id) {
        return journal.published().stream()
                .filter(message -> message.messageId() == id && message.content() != null)
                .map(message -> Objects.requireNonNull(message.content()).text())
                .toList();
    }

    Instant now() {
        return clock.instant();
    }
}
