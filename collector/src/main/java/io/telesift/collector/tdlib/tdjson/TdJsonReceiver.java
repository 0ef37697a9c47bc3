// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.tdjson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Receives for all clients of a library on one thread, which lives as long as there are any. */
final class TdJsonReceiver {
    private static final Logger log = LoggerFactory.getLogger(TdJsonReceiver.class);
    private static final double WAIT_SECONDS = 1;
    /** Rich messages nest; a line that cannot be read would be a message that nobody ever sees. */
    private static final int DEEPEST = 2_000;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    private final TdJson library;
    private final Map<Integer, TdJsonGateway> clients = new HashMap<>();
    private @Nullable Thread thread;

    TdJsonReceiver(TdJson library) {
        this.library = library;
    }

    synchronized TdJsonGateway open(Duration timeout) {
        TdJsonGateway client = new TdJsonGateway(library, library.createClient(), timeout, this::forget);
        clients.put(client.id(), client);
        if (thread == null) {
            Thread started = new Thread(this::run, "tdlib");
            started.setDaemon(true);
            thread = started;
            started.start();
        }
        return client;
    }

    private synchronized void forget(int id) {
        clients.remove(id);
    }

    private synchronized @Nullable TdJsonGateway client(int id) {
        return clients.get(id);
    }

    private synchronized boolean idle() {
        if (clients.isEmpty()) {
            thread = null;
            return true;
        }
        return false;
    }

    private void run() {
        while (!idle()) {
            String line = library.receive(WAIT_SECONDS);
            if (line != null) {
                take(line);
            }
        }
    }

    private void take(String line) {
        try {
            JsonNode read = MAPPER.readTree(line);
            TdJsonGateway client = client(read.path("@client_id").asInt());
            if (client != null && read instanceof ObjectNode object) {
                client.accept(object);
            }
        } catch (JsonProcessingException e) {
            log.warn("tdlib: a line of {} characters is no JSON", line.length());
        } catch (RuntimeException e) {
            // The thread serves all clients: it must outlive a fault in one handler.
            log.warn("tdlib: a handler failed: {}", e.getClass().getSimpleName());
        }
    }
}
