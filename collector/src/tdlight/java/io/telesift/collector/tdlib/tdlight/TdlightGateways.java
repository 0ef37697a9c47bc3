// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.tdlight;

import io.telesift.collector.tdlib.gateway.TdException;
import io.telesift.collector.tdlib.gateway.TdFunction;
import io.telesift.collector.tdlib.gateway.TdGateway;
import io.telesift.collector.tdlib.gateway.TdGateways;
import io.telesift.collector.tdlib.gateway.TdUnavailableException;
import it.tdlight.ClientFactory;
import it.tdlight.Init;
import it.tdlight.TelegramClient;
import it.tdlight.jni.TdApi;
import it.tdlight.util.UnsupportedNativeLibraryException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Clients of tdlight-java, found by {@code COLLECTOR_TDLIB_LIBRARY=tdlight}. */
public final class TdlightGateways implements TdGateways {
    private static final Duration TIMEOUT = Duration.ofSeconds(100);
    private static final int FATAL_ONLY = 0;

    private @Nullable ClientFactory factory;

    /** Loads nothing yet. */
    public TdlightGateways() {}

    @Override
    public TdGateway open() throws TdUnavailableException {
        try {
            return new TdlightGateway(client(), TIMEOUT);
        } catch (UnsupportedNativeLibraryException | LinkageError e) {
            throw new TdUnavailableException(
                    "tdlight-java finds no native library for this machine; add it.tdlight:tdlight-natives with the classifier"
                            + " of this system, for example linux_amd64_gnu_ssl3",
                    e);
        }
    }

    private synchronized TelegramClient client() throws UnsupportedNativeLibraryException {
        if (factory == null) {
            // The process closes its components in their order; a hook of the library's own would come in between.
            System.setProperty("it.tdlight.enableShutdownHooks", "false");
            Init.init();
            factory = ClientFactory.create();
        }
        TelegramClient client = factory.createClient();
        quiet(client);
        return client;
    }

    /** From level 1 on lines may hold words of messages. */
    private static void quiet(TelegramClient client) {
        Object call = new TdObjects(TdApi.class)
                .object(TdFunction.SET_LOG_VERBOSITY_LEVEL.call().put("new_verbosity_level", FATAL_ONLY));
        TdApi.Object answer = client.execute((TdApi.Function<?>) call);
        if (answer instanceof TdApi.Error error) {
            throw new TdException(error.code, "TDLib's log cannot be silenced");
        }
    }
}
