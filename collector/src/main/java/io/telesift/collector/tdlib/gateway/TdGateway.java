// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * One TDLib client: JSON in, JSON out, in the form of TDLib's JSON interface ({@code @type} in lower camel case, fields in
 * snake case, 64-bit numbers as text). Handlers and whatever hangs on a future run on the thread that receives for all: they
 * hand over and return, and never wait for another answer.
 */
public interface TdGateway extends AutoCloseable {
    /**
     * Sends a function. The future fails with a {@link TdException}, in any case within a bounded time: TDLib itself knows no
     * time limit.
     */
    CompletableFuture<JsonNode> send(ObjectNode function);

    /** Sets who gets the updates; before the first {@link #send}, or the first ones are lost. */
    void onUpdate(Consumer<JsonNode> handler);

    /** Ends the client in an orderly way and keeps the session; waits some seconds at most. May be called twice. */
    @Override
    void close();
}
