// SPDX-License-Identifier: Apache-2.0
package io.telesift.standalone;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.telesift.common.health.Component;
import io.telesift.embedded.Ports;
import io.telesift.host.ComponentHost;
import io.telesift.host.HostApplication;
import io.telesift.host.StartFault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Telesift in one process: a Kafka broker, a store and all services in one context, on one data directory. HTTP answers
 * from the first moment; {@link #awaitReady} tells when the rest does. The caller closes it, by a shutdown hook too.
 */
public final class Standalone implements AutoCloseable {
    private static final long LOOK_EVERY_MILLIS = 50;

    private final DataLock lock;
    private final ApplicationContext context;
    private final ComponentHost host;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Standalone(DataLock lock, ApplicationContext context) {
        this.lock = lock;
        this.context = context;
        this.host = context.getBean(ComponentHost.class);
    }

    /**
     * Starts it and returns when HTTP answers.
     *
     * @param environment decides whether broker and store are embedded: {@code KAFKA_BOOTSTRAP_SERVERS} and {@code
     *     MONGODB_URI} name others
     * @throws StandaloneException if the directory or a port is taken, or a setting is wrong
     */
    public static Standalone start(StandaloneSettings settings, Map<String, String> environment) {
        DataLock lock = DataLock.take(settings.dataDirectory());
        try {
            Wiring wiring = Wiring.of(settings, environment);
            ApplicationContext context = HostApplication.start("standalone", wiring.defaults(), wiring.arguments());
            return new Standalone(lock, context);
        } catch (StandaloneException e) {
            lock.close();
            throw e;
        } catch (RuntimeException e) {
            lock.close();
            throw new StandaloneException(StartFault.line(e), e);
        }
    }

    /** Where the UI and the API are. */
    public URI address() {
        return context.getBean(EmbeddedServer.class).getURI();
    }

    /**
     * Waits until every component works or is switched off.
     *
     * @return the names of those that do not yet, with their own words; empty if all do
     * @throws StandaloneException if a component can never start
     */
    public List<String> awaitReady(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        List<String> waiting = notReady();
        while (!waiting.isEmpty() && System.nanoTime() < end && closed.getCount() > 0) {
            pause();
            waiting = notReady();
        }
        return waiting;
    }

    private List<String> notReady() {
        String fault = host.fault();
        if (fault != null) {
            throw new StandaloneException(fault);
        }
        return host.components().stream()
                .filter(component -> !component.check().ready())
                .map(Standalone::describe)
                .toList();
    }

    private static String describe(Component component) {
        String detail = component.check().detail();
        return component.name() + (detail == null ? "" : ": " + detail);
    }

    private void pause() {
        try {
            closed.await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StandaloneException("interrupted while starting", e);
        }
    }

    /** Waits until somebody closes it. */
    public void awaitClosed() throws InterruptedException {
        closed.await();
    }

    /** Has nobody closed it yet? */
    public boolean isOpen() {
        return closed.getCount() > 0;
    }

    /** Drains and stops everything; returns when all files are closed. May be called twice. */
    @Override
    public void close() {
        context.close();
        lock.close();
        closed.countDown();
    }

    /** A port that is asked for, or any free one. */
    static int port(String option, int wanted, String what) {
        if (wanted == 0) {
            return Ports.free();
        }
        if (!Ports.isFree(wanted)) {
            throw new StandaloneException(
                    "port " + wanted + " (" + what + ") is taken; give another one with " + option);
        }
        return wanted;
    }

    /** Where logs of this data directory go. */
    public static Path logs(Path dataDirectory) {
        return dataDirectory.resolve("logs");
    }
}
