// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator;

import io.telesift.common.kafka.BatchHandler;
import io.telesift.common.kafka.Received;
import io.telesift.common.kafka.RetryLaterException;
import io.telesift.common.model.TranslationRequest;
import io.telesift.common.model.TranslationResult;
import io.telesift.common.topic.Topics;
import io.telesift.translator.provider.ProviderChain;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * The only code that waits for translators. Calls a batch's texts at once; the results and the batch's offsets commit
 * together, so a crash repeats at most one batch, which is why a batch is no larger than the number of calls in flight.
 */
final class TranslationWorker implements BatchHandler, AutoCloseable {
    private final ProviderChain chain;
    private final ExecutorService threads;

    /** Answers that could not be committed yet because another text of the batch has to wait; by place in the topic. */
    private final Map<String, TranslationResult> answered = new HashMap<>();

    TranslationWorker(ProviderChain chain, int concurrency) {
        this.chain = chain;
        this.threads = Executors.newFixedThreadPool(concurrency, TranslationWorker::thread);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "translation-call");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public List<ProducerRecord<byte[], byte[]>> handle(List<Received> batch) throws Exception {
        answered.keySet().retainAll(batch.stream().map(TranslationWorker::place).collect(Collectors.toSet()));
        Map<String, Future<TranslationResult>> calls = new LinkedHashMap<>();
        for (Received received : batch) {
            if (received.value() instanceof TranslationRequest request && !answered.containsKey(place(received))) {
                calls.put(place(received), threads.submit(() -> chain.translate(request)));
            }
        }
        await(calls);
        return batch.stream()
                .filter(received -> answered.containsKey(place(received)))
                .map(this::result)
                .toList();
    }

    /** Waits for every call before the first failure is told: what others gave must not be paid for again. */
    private void await(Map<String, Future<TranslationResult>> calls) throws Exception {
        Exception failure = null;
        try {
            for (Map.Entry<String, Future<TranslationResult>> call : calls.entrySet()) {
                try {
                    answered.put(call.getKey(), call.getValue().get());
                } catch (ExecutionException e) {
                    failure = graver(failure, e.getCause() instanceof Exception cause ? cause : e);
                }
            }
        } finally {
            calls.values().forEach(call -> call.cancel(true));
        }
        if (failure != null) {
            throw failure;
        }
    }

    /** Of several waits the longest. */
    private static Exception graver(@Nullable Exception one, Exception other) {
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
