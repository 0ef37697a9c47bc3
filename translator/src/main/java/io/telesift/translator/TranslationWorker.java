// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator;

import io.telesift.common.kafka.BatchHandler;
import io.telesift.common.kafka.Received;
import io.telesift.common.kafka.RetryLaterException;
import io.telesift.common.model.TranslationRequest;
import io.telesift.common.model.TranslationResult;
import io.telesift.common.topic.Topics;
import io.telesift.translator.provider.Answer;
import io.telesift.translator.provider.Outcome.Unavailable;
import io.telesift.translator.provider.ProviderChain;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * The only code that waits for translators. Calls a batch's texts at once; the results and the batch's offsets commit
 * together, while the calls of the next batch begin. A batch holds no more texts than may be in flight: a crash repeats at
 * most these, and those whose results were just being committed.
 */
final class TranslationWorker implements BatchHandler, AutoCloseable {
    /** No call begins later than this: the longest possible call still ends within Kafka's poll interval. */
    private static final Duration LATEST_CALL = Duration.ofSeconds(60);

    /** So often a text may find its provider without an answer before the text itself is suspected. */
    private static final int MOST_FAILURES = 4;

    private final ProviderChain chain;
    private final int concurrency;
    private final int texts;
    private final ExecutorService threads;

    /** Answers that could not be committed yet because another text of the batch has to wait; by place in the topic. */
    private final Map<String, TranslationResult> answered = new HashMap<>();

    /** Under way. */
    private final Map<Parcel, Future<List<Answer>>> calls = new LinkedHashMap<>();

    /** How often those that wait were without an answer. */
    private final Map<String, Integer> failures = new HashMap<>();

    /**
     * Does nothing yet.
     *
     * @param concurrency calls in flight at once
     * @param texts most texts of a call
     */
    TranslationWorker(ProviderChain chain, int concurrency, int texts) {
        this.chain = chain;
        this.concurrency = concurrency;
        this.texts = texts;
        this.threads = Executors.newFixedThreadPool(concurrency, TranslationWorker::thread);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "translation-call");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public boolean looksAhead() {
        return true;
    }

    /** While the results of a batch are committed, the translators need not be idle. */
    @Override
    public void upcoming(List<Received> batch) {
        begin(batch);
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> handle(List<Received> batch) throws Exception {
        Set<String> places = batch.stream().map(TranslationWorker::place).collect(Collectors.toSet());
        answered.keySet().retainAll(places);
        failures.keySet().retainAll(places);
        begin(batch);
        await();
        return batch.stream()
                .filter(received -> answered.containsKey(place(received)))
                .map(this::result)
                .toList();
    }

    /** Calls for what has no answer and is not under way. */
    private void begin(List<Received> batch) {
        Set<String> underWay = calls.keySet().stream()
                .flatMap(parcel -> parcel.records().stream())
                .map(TranslationWorker::place)
                .collect(Collectors.toSet());
        List<Received> waiting = batch.stream()
                .filter(received -> received.value() instanceof TranslationRequest
                        && !answered.containsKey(place(received))
                        && !underWay.contains(place(received)))
                .toList();
        long latest = System.nanoTime() + LATEST_CALL.toNanos();
        for (Parcel parcel : Parcel.of(waiting, concurrency, source -> Math.min(texts, chain.textsPerCall(source)))) {
            calls.put(parcel, threads.submit(() -> answers(parcel, latest)));
        }
    }

    private List<Answer> answers(Parcel parcel, long latest) throws InterruptedException {
        if (System.nanoTime() - latest > 0) {
            Answer soon = new Answer.Wait(new Unavailable(Duration.ofMillis(1), "calls take long"), List.of());
            return parcel.records().stream().map(received -> soon).toList();
        }
        return chain.translate(parcel.requests());
    }

    /** Waits for every call before the first failure is told: what others gave must not be paid for again. */
    private void await() throws Exception {
        Exception failure = null;
        try {
            for (Map.Entry<Parcel, Future<List<Answer>>> call : calls.entrySet()) {
                try {
                    failure =
                            graver(failure, take(call.getKey(), call.getValue().get()));
                } catch (ExecutionException e) {
                    failure = graver(failure, e.getCause() instanceof Exception cause ? cause : e);
                }
            }
        } finally {
            calls.values().forEach(call -> call.cancel(true));
            calls.clear();
        }
        if (failure != null) {
            throw failure;
        }
    }

    private @Nullable Exception take(Parcel parcel, List<Answer> answers) throws InterruptedException {
        Exception failure = null;
        for (int i = 0; i < answers.size(); i++) {
            Received received = parcel.records().get(i);
            Optional<TranslationResult> result = settled(received, answers.get(i));
            if (result.isPresent()) {
                answered.put(place(received), result.get());
            } else if (answers.get(i) instanceof Answer.Wait wait) {
                failure = graver(failure, wait.exception());
            }
        }
        return failure;
    }

    private Optional<TranslationResult> settled(Received received, Answer answer) throws InterruptedException {
        if (answer instanceof Answer.Done done) {
            return Optional.of(done.result());
        }
        Answer.Wait wait = (Answer.Wait) answer;
        if (wait.away().after() == null && failures.merge(place(received), 1, Integer::sum) >= MOST_FAILURES) {
            return chain.giveUp(Parcel.request(received), wait);
        }
        return Optional.empty();
    }

    /** Of several waits the longest. */
    private static @Nullable Exception graver(@Nullable Exception one, @Nullable Exception other) {
        if (one instanceof RetryLaterException first) {
            return other instanceof RetryLaterException second && second.after().compareTo(first.after()) > 0
                    ? second
                    : first;
        }
        return one == null || other instanceof RetryLaterException ? other : one;
    }

    private ProducerRecord<byte[], byte[]> result(Received received) {
        return Topics.TRANSLATION_RESULT.record(received.key(), answered.get(place(received)));
    }

    private static String place(Received received) {
        return received.record().partition() + ":" + received.offset();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
