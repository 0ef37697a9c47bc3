// SPDX-License-Identifier: Apache-2.0
package io.telesift.standalone;

import io.telesift.common.health.Check;
import io.telesift.common.health.Component;

/** A server inside this process, under the same life as the components that need it. */
final class EmbeddedPart implements Component {
    private final String name;
    private final int order;
    private final Runnable starter;
    private final AutoCloseable server;
    private final String detail;
    private volatile Check check = Check.busy("not started");

    /** Does nothing yet. */
    EmbeddedPart(String name, int order, Runnable starter, AutoCloseable server, String detail) {
        this.name = name;
        this.order = order;
        this.starter = starter;
        this.server = server;
        this.detail = detail;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int order() {
        return order;
    }

    @Override
    public void start() {
        check = Check.busy("starting");
        starter.run();
        check = Check.up(detail);
    }

    @Override
    public Check check() {
        return check;
    }

    @Override
    public void close() {
        check = Check.down("closed");
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException(name + " did not stop in good order", e);
        }
    }
}
