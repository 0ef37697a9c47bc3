// SPDX-License-Identifier: Apache-2.0
package io.telesift.embedded;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * A server that speaks MongoDB's wire protocol, in memory, on loopback only. It holds views, never the truth: they are
 * rebuilt from the topics at every start.
 */
public final class EmbeddedMongo implements AutoCloseable {
    private final int port;
    private @Nullable MongoServer server;
    private @Nullable InetSocketAddress address;

    /**
     * Does nothing yet.
     *
     * @param port on 127.0.0.1, 0 for any free one
     */
    public EmbeddedMongo(int port) {
        this.port = port;
    }

    /**
     * Starts the server.
     *
     * @throws EmbeddedStartException if it cannot
     */
    public void start() {
        MongoServer started = new MongoServer(new MemoryBackend());
        try {
            started.bind("127.0.0.1", port);
        } catch (RuntimeException e) {
            throw new EmbeddedStartException("the embedded MongoDB-wire server cannot listen on port " + port, e);
        }
        server = started;
        address = started.getLocalAddress();
    }

    /** Connection string with the database {@code telesift}; only after a start. */
    public String uri() {
        InetSocketAddress bound = address;
        if (bound == null) {
            throw new IllegalStateException("not started");
        }
        return "mongodb://127.0.0.1:" + bound.getPort() + "/telesift";
    }

    /** Stops the server and forgets all; may be called twice. */
    @Override
    public void close() {
        MongoServer running = server;
        if (running != null) {
            server = null;
            running.shutdownNow();
        }
    }
}
