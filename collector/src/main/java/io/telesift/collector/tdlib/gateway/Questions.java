// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.ExecutionException;

/** Asks and waits; never to be used on the thread that receives. */
public final class Questions {
    private final TdGateway gateway;

    /** Through this gateway. */
    public Questions(TdGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * The answer.
     *
     * @throws TdException if it is an error, or does not come in time
     */
    public JsonNode ask(ObjectNode function) throws InterruptedException {
        try {
            return gateway.send(function).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof TdException told ? told : unexpected(e);
        }
    }

    private static TdException unexpected(ExecutionException failure) {
        return new TdException(TdException.ABORTED, failure.getClass().getSimpleName());
    }
}
