// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.login;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.collector.channel.AccountPresence;
import io.telesift.collector.tdlib.gateway.Questions;
import io.telesift.collector.tdlib.gateway.TdException;
import io.telesift.collector.tdlib.gateway.TdFunction;
import io.telesift.collector.tdlib.gateway.TdGateway;
import io.telesift.collector.tdlib.gateway.TdUnavailableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An account's session, from opening to logged in. It does not dial before the proxy is set. A client that Telegram logged
 * out is dead; {@link #open} with another one begins anew.
 */
public final class AccountSession implements LoginDesk, AccountPresence {
    private static final Logger log = LoggerFactory.getLogger(AccountSession.class);

    private final SessionSettings settings;
    private final SessionFolder folder;
    private final Clock clock;
    private volatile LoginState state = LoginState.at(LoginStage.STARTING);
    private volatile @Nullable TdGateway gateway;
    private volatile boolean closed;

    /** Opens nothing yet. */
    public AccountSession(SessionSettings settings, SessionFolder folder, Clock clock) {
        this.settings = settings;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Begins with a fresh client, whose updates come by {@link #take} from now on.
     *
     * @throws TdUnavailableException if the folder cannot be had
     */
    public void open(TdGateway fresh) throws TdUnavailableException {
        folder.lock();
        byte[] key =
                settings.key() == null ? folder.generatedKey() : settings.key().getBytes(StandardCharsets.UTF_8);
        closed = false;
        state = LoginState.at(LoginStage.STARTING);
        gateway = fresh;
        // Held back by TDLib until there are parameters, and then done first: it must not dial before it has its proxy.
        fresh.send(network("networkTypeNone"));
        fresh.send(settings.parameters(folder.databases(), key)).whenComplete((ok, failure) -> {
            if (failure == null) {
                connect(fresh);
            } else {
                refused(failure);
            }
        });
    }

    private void connect(TdGateway fresh) {
        fresh.send(TdProxy.call(settings.proxy())).whenComplete((ok, failure) -> {
            if (failure == null) {
                fresh.send(network("networkTypeOther"));
            } else {
                refused(failure);
            }
        });
    }

    private static ObjectNode network(String type) {
        ObjectNode call = TdFunction.SET_NETWORK_TYPE.call();
        call.set("type", TdFunction.object(type));
        return call;
    }

    private void refused(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        String words = String.valueOf(cause.getMessage());
        String line = words.contains("encryption key")
                ? "COLLECTOR_TDLIB_KEY does not open the session that lies in the data directory; give the key it was made with"
                : "TDLib cannot open its session: " + words;
        log.warn("tdlib: {}", line);
        state = LoginState.stuck(LoginStage.REFUSED, line);
    }

    /** Takes an update; for the thread that receives. */
    public void take(JsonNode update) {
        JsonNode told = update.path("authorization_state");
        if (!told.isObject()) {
            return;
        }
        closed |= told.path("@type").asText("").equals("authorizationStateClosed");
        if (state.stage() != LoginStage.REFUSED) {
            LoginState next = LoginSteps.on(told);
            state = next.stage() == LoginStage.READY ? next : next.until(folder.notBefore());
        }
    }

    /** Gives the folder back to other processes; after the client is closed. */
    public void close() {
        folder.close();
    }

    /** Is the client dead: closed by us, or logged out by Telegram or its owner? */
    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean canRead() {
        return isReady();
    }

    /** May messages be read? */
    public boolean isReady() {
        return !closed && state.stage() == LoginStage.READY;
    }

    @Override
    public LoginState state() {
        return state;
    }

    @Override
    public LoginState answer(LoginAnswer answer) throws LoginRefusedException, InterruptedException {
        LoginState before = state;
        ObjectNode call = LoginSteps.call(before, answer, clock.instant());
        TdGateway open = gateway;
        if (open == null || closed) {
            throw new LoginRefusedException("the session is just being opened; try again in some seconds", false);
        }
        try {
            new Questions(open).ask(call);
        } catch (TdException e) {
            state = failed(before, e);
        }
        return state;
    }

    private LoginState failed(LoginState before, TdException failure) {
        LoginState after = LoginSteps.failed(before, failure, clock.instant());
        Instant wait = after.notBefore();
        if (wait != null) {
            try {
                folder.storeNotBefore(wait);
            } catch (IOException e) {
                log.warn("tdlib: the time until which Telegram wants no login cannot be stored");
            }
        }
        return after;
    }
}
