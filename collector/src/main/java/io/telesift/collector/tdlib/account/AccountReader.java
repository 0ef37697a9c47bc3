// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.account;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.channel.ChannelList;
import io.telesift.collector.channel.ChannelReports;
import io.telesift.collector.channel.ChannelStatus;
import io.telesift.collector.checkpoint.Journal;
import io.telesift.collector.tdlib.gateway.ReadOnlyGateway;
import io.telesift.collector.tdlib.gateway.TdException;
import io.telesift.collector.tdlib.gateway.TdGateway;
import io.telesift.collector.tdlib.gateway.TdGateways;
import io.telesift.collector.tdlib.gateway.TdUnavailableException;
import io.telesift.collector.tdlib.login.AccountSession;
import io.telesift.collector.tdlib.login.LoginStage;
import io.telesift.collector.tdlib.login.LoginState;
import io.telesift.collector.tdlib.message.ChatDirectory;
import io.telesift.common.health.Check;
import io.telesift.common.health.Component;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a Telegram account, on a thread of its own. Without TDLib, without a login or without Kafka it waits and says so;
 * the other sources run on.
 */
public final class AccountReader implements Component, ChannelReports {
    private static final Logger log = LoggerFactory.getLogger(AccountReader.class);
    private static final String NAME = "collector.tdlib";
    private static final Duration RETRY = Duration.ofSeconds(2);
    private static final Duration UNAVAILABLE_RETRY = Duration.ofSeconds(30);
    private static final Duration FAULT_RETRY = Duration.ofSeconds(10);
    private static final Duration LOGIN_PAUSE = Duration.ofMillis(200);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

    private final TdGateways gateways;
    private final AccountSession session;
    private final Supplier<Journal> journals;
    private final ChannelList channels;
    private final AccountOptions options;
    private final Clock clock;
    private final ChatDirectory directory = new ChatDirectory();
    private final Watched watched = new Watched();
    private final Inbox inbox;
    private final Map<String, ChannelStatus> statuses = new ConcurrentHashMap<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean closing;
    private volatile Check check = Check.busy("not started");
    private volatile @Nullable TdGateway gateway;
    private @Nullable Thread thread;

    /**
     * Does nothing yet.
     *
     * @param journals opens one; Kafka's exceptions pass through
     */
    public AccountReader(
            TdGateways gateways,
            AccountSession session,
            Supplier<Journal> journals,
            ChannelList channels,
            AccountOptions options,
            Clock clock) {
        this.gateways = gateways;
        this.session = session;
        this.journals = journals;
        this.channels = channels;
        this.options = options;
        this.clock = clock;
        this.inbox = new Inbox(options.inbox());
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
        Thread started = new Thread(this::run, NAME);
        started.setDaemon(true);
        thread = started;
        started.start();
    }

    private void run() {
        try {
            while (!closing) {
                pause(live());
            }
        } catch (InterruptedException e) {
            log.debug("{}: stopped", NAME);
        }
    }

    /** One life of a client: until we close it, or Telegram does; then how long to wait before the next. */
    private Duration live() throws InterruptedException {
        try (TdGateway fresh = new ReadOnlyGateway(gateways.open(), watched::mayJoin, options.markAsRead())) {
            fresh.onUpdate(this::receive);
            gateway = fresh;
            session.open(fresh);
            while (!closing && !session.isClosed()) {
                read(fresh);
            }
        } catch (TdUnavailableException e) {
            check = Check.down(e.line());
            log.warn("{}: {}", NAME, e.line());
            return UNAVAILABLE_RETRY;
        } catch (RuntimeException e) {
            // Nobody foresaw it; without this the thread would end, and with it every chat of the account.
            check = Check.down(
                    "an unforeseen fault (" + e.getClass().getSimpleName() + "); goes on from the last commit");
            // Its sentence may quote a message.
            log.error("{}: {} at {}", NAME, e.getClass().getName(), e.getStackTrace()[0]);
            return FAULT_RETRY;
        }
        return closing ? Duration.ZERO : RETRY;
    }

    private void read(TdGateway open) throws InterruptedException {
        if (!session.isReady()) {
            check = waiting(session.state());
            pause(LOGIN_PAUSE);
            return;
        }
        try (Journal journal = journals.get();
                AccountWork work =
                        new AccountWork(open, journal, directory, channels, options, inbox, watched, statuses, clock)) {
            while (!closing && session.isReady()) {
                inbox.await(work.turn());
                check = Check.up(statuses.size() + " chats");
            }
        } catch (KafkaException e) {
            again("waiting for Kafka");
        } catch (TdException e) {
            again("the session broke off: " + e.getMessage());
        }
    }

    private void again(String why) throws InterruptedException {
        if (!closing) {
            check = Check.busy(why);
            log.warn("{}: {}", NAME, why);
            pause(RETRY);
        }
    }

    /** Ends early when closed. */
    private void pause(Duration time) throws InterruptedException {
        ended.await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Check waiting(LoginState state) {
        if (state.stage() == LoginStage.REFUSED) {
            return Check.down(String.valueOf(state.error()));
        }
        return state.stage() == LoginStage.STARTING
                ? Check.busy("starting")
                : Check.busy("not logged in; run: telesift login");
    }

    /** For the thread that receives: takes notes and hands over. */
    private void receive(JsonNode update) {
        session.take(update);
        directory.take(update);
        long chat = Inbox.chatId(update);
        if (LiveUpdates.concerns(update) && (chat == Inbox.EVERY_CHAT || watched.contains(chat))) {
            inbox.offer(update);
        }
    }

    @Override
    public Stream<ChannelStatus> statuses() {
        return statuses.values().stream();
    }

    @Override
    public Check check() {
        Thread running = thread;
        return running != null && !running.isAlive() && !closing ? Check.down("its thread died") : check;
    }

    /** Closing the client aborts what the reading thread waits for. */
    @Override
    public void close() {
        closing = true;
        ended.countDown();
        TdGateway open = gateway;
        if (open != null) {
            open.close();
        }
        Thread running = thread;
        if (running == null) {
            return;
        }
        try {
            running.join(CLOSE_TIMEOUT.toMillis() / 2);
            running.interrupt();
            running.join(CLOSE_TIMEOUT.toMillis() / 2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        session.close();
    }
}
