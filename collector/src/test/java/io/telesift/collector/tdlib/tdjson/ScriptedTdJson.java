// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.tdjson;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A library that says what a test puts into its mouth. */
final class ScriptedTdJson implements TdJson {
    final List<String> sent = new CopyOnWriteArrayList<>();
    final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final AtomicInteger clients = new AtomicInteger();

    @Override
    public int createClient() {
        return clients.incrementAndGet();
    }

    @Override
    public void send(int client, String request) {
        sent.add(request);
        if (request.contains("\"close\"")) {
            lines.add("{\"@type\":\"updateAuthorizationState\",\"@client_id\":" + client
                    + ",\"authorization_state\":{\"@type\":\"authorizationStateClosed\"}}");
        }
    }

    @Override
    public @Nullable String receive(double seconds) {
        try {
            return lines.poll((long) (seconds * 1_000), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    @Override
    public @Nullable String execute(String request) {
        return null;
    }
}
