// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongPredicate;

/** Lets through only what is in {@link TdFunction}: whatever a fault elsewhere asks for, the account does not speak. */
public final class ReadOnlyGateway implements TdGateway {
    private final TdGateway gateway;
    private final LongPredicate mayJoin;
    private final boolean markAsRead;

    /**
     * In front of another.
     *
     * @param mayJoin chats by id that an operator asked to join
     * @param markAsRead the option; off, the account's owner sees everything as unread, and nobody a view
     */
    public ReadOnlyGateway(TdGateway gateway, LongPredicate mayJoin, boolean markAsRead) {
        this.gateway = gateway;
        this.mayJoin = mayJoin;
        this.markAsRead = markAsRead;
    }

    /**
     * Sends it if it only reads.
     *
     * @throws IllegalArgumentException if it does not; nothing was sent
     */
    @Override
    public CompletableFuture<JsonNode> send(ObjectNode function) {
        String word = function.path("@type").asText("");
        boolean allowed =
                TdFunction.of(word).map(known -> allows(known, function)).orElse(false);
        if (!allowed) {
            throw new IllegalArgumentException("refused: the account only reads, it does not send " + word);
        }
        return gateway.send(function);
    }

    private boolean allows(TdFunction known, ObjectNode function) {
        return switch (known.purpose()) {
            case SESSION, LOGIN, READ -> true;
            case JOIN -> mayJoin.test(function.path("chat_id").asLong());
            case MARK_AS_READ -> markAsRead;
        };
    }

    @Override
    public void onUpdate(Consumer<JsonNode> handler) {
        gateway.onUpdate(handler);
    }

    @Override
    public void close() {
        gateway.close();
    }
}
