// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.account;

import static io.telesift.collector.tdlib.message.TdFixture.CHANNEL;
import static io.telesift.collector.tdlib.message.TdFixture.json;
import static io.telesift.collector.tdlib.message.TdFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.collector.checkpoint.Journal;
import io.telesift.collector.checkpoint.MemoryJournal;
import io.telesift.collector.tdlib.gateway.TdGateway;
import io.telesift.collector.tdlib.gateway.TdUnavailableException;
import io.telesift.collector.tdlib.login.AccountSession;
import io.telesift.collector.tdlib.login.ApiCredentials;
import io.telesift.collector.tdlib.login.SessionFolder;
import io.telesift.collector.tdlib.login.SessionSettings;
import io.telesift.common.health.Check;
import io.telesift.common.model.Source;
import io.telesift.common.model.SourceKind;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The reader's life around its turns: threads, logins, Kafka's absence. */
@Timeout(60)
class AccountReaderTest {
    @TempDir
    Path data;

    private final Account script = new Account(Account.OPTIONS);
    private final BlockingQueue<ScriptedGateway> clients = new LinkedBlockingQueue<>();
    private final AtomicInteger opened = new AtomicInteger();
    private volatile MemoryJournal journal = new MemoryJournal(new Source(SourceKind.TDLIB, null), Clock.systemUTC());
    private AccountReader reader;

    @BeforeEach
    void make() {
        reader = reader(() -> journal);
    }

    private AccountReader reader(Supplier<Journal> journals) {
        script.rows.clear();
        script.rows.add(Account.channel(Long.toString(CHANNEL), "all"));
        return new AccountReader(this::open, session(), journals, script.list, Account.OPTIONS, Clock.systemUTC());
    }

    private AccountSession session() {
        return new AccountSession(
                new SessionSettings(new ApiCredentials(4242, "0123456789abcdef0123456789abcdef"), "key", null),
                new SessionFolder(data.resolve("session")),
                Clock.systemUTC());
    }

    private TdGateway open() throws TdUnavailableException {
        opened.incrementAndGet();
        ScriptedGateway next = clients.poll();
        if (next == null) {
            throw new TdUnavailableException("COLLECTOR_TDLIB_LIBRARY names no readable file: /none");
        }
        return next;
    }

    @AfterEach
    void close() {
        reader.close();
    }

    private static void until(BooleanSupplier holds) throws InterruptedException {
        while (!holds.getAsBoolean()) {
            Thread.sleep(5);
        }
    }

    private ScriptedGateway client(int messages) {
        ScriptedGateway client = new ScriptedGateway();
        for (int id = 1; id <= messages; id++) {
            client.put(text(id, "text " + id));
        }
        clients.add(client);
        return client;
    }

    private static long messages(MemoryJournal journal) {
        return List.copyOf(journal.published()).size();
    }

    @Test
    void missingLibrary_isDownWithItsLine() throws Exception {
        reader.start();
        until(() -> reader.check().state() == Check.State.DOWN);

        assertThat(reader.check().detail()).isEqualTo("COLLECTOR_TDLIB_LIBRARY names no readable file: /none");
    }

    @Test
    void notLoggedIn_saysWhatToDoAndThenReads() throws Exception {
        ScriptedGateway client = client(20);
        reader.start();
        until(() -> client.count("setTdlibParameters") == 1);
        client.authorization("authorizationStateWaitPhoneNumber");
        until(() -> "not logged in; run: telesift login".equals(reader.check().detail()));
        assertThat(client.count("getChatHistory")).isZero();
        client.authorization("authorizationStateReady");
        until(() -> reader.check().state() == Check.State.UP);
        until(() -> reader.statuses().anyMatch(status -> status.lastSuccessAt() != null));
        reader.close();

        assertThat(messages(journal)).isEqualTo(20);
    }

    @Test
    void unforeseenFault_isToldAndAnotherClientGoesOn() throws Exception {
        AtomicInteger faults = new AtomicInteger();
        reader = reader(() -> {
            if (faults.getAndIncrement() == 0) {
                throw new IllegalStateException("words of a message");
            }
            return journal;
        });
        ScriptedGateway first = client(5);
        ScriptedGateway second = client(5);
        reader.start();
        until(() -> first.count("setTdlibParameters") == 1);
        first.authorization("authorizationStateReady");
        until(() -> reader.check().state() == Check.State.DOWN);
        assertThat(reader.check().detail()).contains("unforeseen fault").doesNotContain("words");
        until(() -> second.count("setTdlibParameters") == 1);
        second.authorization("authorizationStateReady");
        until(() -> reader.statuses().anyMatch(status -> status.lastSuccessAt() != null));
        reader.close();

        assertThat(messages(journal)).isEqualTo(5);
    }

    @Test
    void loggedOutRemotely_anotherClientTakesOver() throws Exception {
        ScriptedGateway first = client(5);
        ScriptedGateway second = client(8);
        reader.start();
        until(() -> first.count("setTdlibParameters") == 1);
        first.authorization("authorizationStateReady");
        until(() -> reader.statuses().anyMatch(status -> status.lastSuccessAt() != null));
        first.authorization("authorizationStateClosed");
        until(() -> second.count("setTdlibParameters") == 1);
        second.authorization("authorizationStateReady");
        until(() -> second.count("getChatHistory") > 0);
        until(() -> reader.statuses().allMatch(status -> status.gaps().isEmpty()));
        reader.close();

        assertThat(messages(journal)).isEqualTo(8);
    }

    @Test
    void kafkaAway_isReadAgainFromTheLastCommit() throws Exception {
        AtomicInteger attempts = new AtomicInteger();
        reader = reader(() -> {
            if (attempts.incrementAndGet() == 1) {
                throw new KafkaException("away");
            }
            return journal;
        });
        ScriptedGateway client = client(5);
        reader.start();
        until(() -> client.count("setTdlibParameters") == 1);
        client.authorization("authorizationStateReady");
        until(() -> "waiting for Kafka".equals(reader.check().detail()));
        until(() -> reader.statuses().anyMatch(status -> status.lastSuccessAt() != null));
        reader.close();

        assertThat(messages(journal)).isEqualTo(5);
        assertThat(client.count("setTdlibParameters")).isEqualTo(1);
    }

    /** The thread that receives must come back at once however long the reading one is held up. */
    @Test
    void handler_neverWaitsForTheReader() throws Exception {
        BlockingQueue<Boolean> gate = new LinkedBlockingQueue<>();
        reader = reader(() -> {
            try {
                gate.take();
            } catch (InterruptedException e) {
                throw new KafkaException(e);
            }
            return journal;
        });
        ScriptedGateway client = client(10);
        reader.start();
        until(() -> client.count("setTdlibParameters") == 1);
        client.authorization("authorizationStateReady");
        long start = System.nanoTime();
        for (int id = 11; id <= 5_000; id++) {
            client.put(text(id, "burst"));
            client.update(json("{'@type':'updateNewMessage'}").set("message", text(id, "burst")));
        }
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
        gate.add(true);
        until(() -> reader.statuses().anyMatch(status -> status.lastSuccessAt() != null));
        reader.close();

        assertThat(messages(journal)).isEqualTo(5_000);
    }

    @Test
    void close_endsQuicklyAndTwice() throws Exception {
        ScriptedGateway client = client(5);
        reader.start();
        until(() -> client.count("setTdlibParameters") == 1);
        long start = System.nanoTime();
        reader.close();
        reader.close();

        assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
    }
}
