// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.tdjson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.collector.tdlib.gateway.TdException;
import io.telesift.collector.tdlib.gateway.TdFunction;
import io.telesift.collector.tdlib.gateway.TdGateway;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** One client of a {@link TdJson}: answers find their questions by {@code @extra}. */
final class TdJsonGateway implements TdGateway {
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(15);

    private final TdJson library;
    private final int id;
    private final Duration timeout;
    private final IntConsumer whenClosed;
    private final AtomicLong questions = new AtomicLong();
    private final Map<String, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Consumer<JsonNode> handler = update -> {};
    private volatile boolean used;

    TdJsonGateway(TdJson library, int id, Duration timeout, IntConsumer whenClosed) {
        this.library = library;
        this.id = id;
        this.timeout = timeout;
        this.whenClosed = whenClosed;
    }

    int id() {
        return id;
    }

    @Override
    public CompletableFuture<JsonNode> send(ObjectNode function) {
        String extra = Long.toString(questions.incrementAndGet());
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        open.put(extra, answer);
        used = true;
        if (closed.getCount() == 0) {
            abort();
        } else {
            library.send(id, function.deepCopy().put("@extra", extra).toString());
        }
        return limited(extra, answer);
    }

    private CompletableFuture<JsonNode> limited(String extra, CompletableFuture<JsonNode> answer) {
        return answer.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .whenComplete((value, failure) -> open.remove(extra))
                .exceptionally(failure -> {
                    throw failure(failure);
                });
    }

    private TdException failure(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof TdException told
                ? told
                : new TdException(TdException.NO_ANSWER, "no answer within " + timeout.toSeconds() + " s");
    }

    @Override
    public void onUpdate(Consumer<JsonNode> handler) {
        this.handler = handler;
    }

    /** For the receiving thread. */
    void accept(ObjectNode line) {
        JsonNode extra = line.remove("@extra");
        if (extra == null) {
            update(line);
            return;
        }
        CompletableFuture<JsonNode> answer = open.get(extra.asText());
        if (answer == null) {
            return;
        }
        if (line.path("@type").asText("").equals("error")) {
            answer.completeExceptionally(TdException.of(line));
        } else {
            answer.complete(line);
        }
    }

    /** Whoever waits for the end finds that the handler knows of it. */
    private void update(ObjectNode update) {
        try {
            handler.accept(update);
        } finally {
            String state = update.path("authorization_state").path("@type").asText("");
            if (state.equals("authorizationStateClosed")) {
                end();
            }
        }
    }

    private void end() {
        closed.countDown();
        whenClosed.accept(id);
        abort();
    }

    private void abort() {
        TdException aborted = new TdException(TdException.ABORTED, "Request aborted");
        open.values().forEach(answer -> answer.completeExceptionally(aborted));
    }

    /** A client that never sent anything has nothing to close, and TDLib would not answer for it. */
    @Override
    public void close() {
        if (used && closed.getCount() > 0) {
            library.send(id, TdFunction.CLOSE.call().toString());
            await();
        }
        end();
    }

    private void await() {
        try {
            closed.await(CLOSE_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
