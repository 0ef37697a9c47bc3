// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.gateway;

/** Makes clients: one that was logged out remotely is dead, and another takes its place. */
@FunctionalInterface
public interface TdGateways {
    /**
     * A new client, not yet initialised.
     *
     * @throws TdUnavailableException if there is no TDLib here
     */
    TdGateway open() throws TdUnavailableException;
}
