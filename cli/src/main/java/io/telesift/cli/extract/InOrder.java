// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.extract;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on several pieces at once, one thread a processor, and gives the results in the order of the pieces. As many
 * pieces as a few threads need are under way, never more: memory stays bounded. For one caller.
 */
final class InOrder<R> implements AutoCloseable {
    private static final int PIECES_A_THREAD = 2;

    private final ExecutorService workers;
    private final Deque<Future<R>> underWay = new ArrayDeque<>();
    private final int most;

    /** With this many threads, at least one. */
    InOrder(int threads) {
        workers = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "extract");
            thread.setDaemon(true);
            return thread;
        });
        most = threads * PIECES_A_THREAD;
    }

    static <R> InOrder<R> onAllProcessors() {
        return new InOrder<>(Runtime.getRuntime().availableProcessors());
    }

    /** Whether the oldest result must be taken before another piece may come. */
    boolean full() {
        return underWay.size() >= most;
    }

    /** Whether there is a result to take. */
    boolean any() {
        return !underWay.isEmpty();
    }

    void submit(Callable<R> piece) {
        underWay.add(workers.submit(piece));
    }

    /**
     * The oldest result, waited for.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    R take() throws IOException {
        try {
            return underWay.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
