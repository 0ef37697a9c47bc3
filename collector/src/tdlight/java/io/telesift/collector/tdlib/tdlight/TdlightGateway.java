// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.tdlight;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.collector.tdlib.gateway.TdException;
import io.telesift.collector.tdlib.gateway.TdFunction;
import io.telesift.collector.tdlib.gateway.TdGateway;
import it.tdlight.TelegramClient;
import it.tdlight.UpdatesHandler;
import it.tdlight.jni.TdApi;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A client of tdlight-java's low-level interface: the simple one sets no database key and reads codes from the console. */
final class TdlightGateway implements TdGateway {
    private static final Logger log = LoggerFactory.getLogger(TdlightGateway.class);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(15);

    private final TelegramClient client;
    private final Duration timeout;
    private final TdObjects objects = new TdObjects(TdApi.class);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Consumer<JsonNode> handler = update -> {};
    private volatile boolean used;

    TdlightGateway(TelegramClient client, Duration timeout) {
        this.client = client;
        this.timeout = timeout;
    }

    @Override
    public void onUpdate(Consumer<JsonNode> handler) {
        this.handler = handler;
        UpdatesHandler updates = batch -> batch.forEach(this::take);
        client.initialize(updates, TdlightGateway::failed, TdlightGateway::failed);
    }

    /** Never a word of the object: its {@code toString} is native, and it may hold a message. */
    private static void failed(Throwable failure) {
        log.warn("tdlight: a handler failed: {}", failure.getClass().getSimpleName());
    }

    private void take(TdApi.Object update) {
        ObjectNode json = objects.json(update);
        try {
            handler.accept(json);
        } finally {
            String state = json.path("authorization_state").path("@type").asText("");
            if (state.equals("authorizationStateClosed")) {
                closed.countDown();
            }
        }
    }

    @Override
    public CompletableFuture<JsonNode> send(ObjectNode function) {
        used = true;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        if (closed.getCount() == 0) {
            answer.completeExceptionally(new TdException(TdException.ABORTED, "Request aborted"));
        } else {
            client.send(function(function), result -> complete(answer, result), answer::completeExceptionally);
        }
        return answer.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS).exceptionally(failure -> {
            throw told(failure);
        });
    }

    private TdApi.Function<?> function(ObjectNode json) {
        return (TdApi.Function<?>) objects.object(json);
    }

    private void complete(CompletableFuture<JsonNode> answer, TdApi.Object result) {
        if (result instanceof TdApi.Error error) {
            answer.completeExceptionally(new TdException(error.code, error.message));
        } else {
            answer.complete(objects.json(result));
        }
    }

    private TdException told(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof TdException told
                ? told
                : new TdException(TdException.NO_ANSWER, "no answer within " + timeout.toSeconds() + " s");
    }

    @Override
    public void close() {
        if (used && closed.getCount() > 0) {
            client.send(function(TdFunction.CLOSE.call()), ok -> {}, TdlightGateway::failed);
            try {
                closed.await(CLOSE_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        closed.countDown();
    }
}
