// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.tdjson;

import io.telesift.collector.tdlib.gateway.TdGateway;
import io.telesift.collector.tdlib.gateway.TdGateways;
import io.telesift.collector.tdlib.gateway.TdUnavailableException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Clients of a {@code libtdjson} at a path. A library is loaded once in a process: two threads must not receive from it. */
public final class TdJsonGateways implements TdGateways {
    /** TDLib itself waits up to 60 s for Telegram's patience, without a word. */
    private static final Duration TIMEOUT = Duration.ofSeconds(100);

    private static final Map<Path, TdJsonReceiver> LOADED = new HashMap<>();

    private final Path library;
    private final Path scratch;
    private final Duration timeout;

    /**
     * Loads nothing yet.
     *
     * @param scratch where JNA may unpack its native part: a container's /tmp often allows nothing to be executed
     */
    public TdJsonGateways(Path library, Path scratch) {
        this(library, scratch, TIMEOUT);
    }

    TdJsonGateways(Path library, Path scratch, Duration timeout) {
        this.library = library.toAbsolutePath().normalize();
        this.scratch = scratch;
        this.timeout = timeout;
    }

    @Override
    public TdGateway open() throws TdUnavailableException {
        return receiver().open(timeout);
    }

    private TdJsonReceiver receiver() throws TdUnavailableException {
        synchronized (LOADED) {
            TdJsonReceiver receiver = LOADED.get(library);
            if (receiver == null) {
                receiver = new TdJsonReceiver(NativeTdJson.load(library, scratch));
                LOADED.put(library, receiver);
            }
            return receiver;
        }
    }
}
