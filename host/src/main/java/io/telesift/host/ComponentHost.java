// SPDX-License-Identifier: Apache-2.0
package io.telesift.host;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.telesift.common.health.Component;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts every {@link Component} of the process by its order once the HTTP server is up, so that health can be asked from
 * the first moment, and closes them the other way round.
 */
@Singleton
public class ComponentHost implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger log = LoggerFactory.getLogger(ComponentHost.class);
    private static final long JOIN_SECONDS = 10;

    private final List<Component> components;
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile boolean closing;
    private volatile @Nullable String fault;

    /** With all components of the process. */
    public ComponentHost(List<Component> components) {
        this.components = components.stream()
                .sorted(Comparator.comparingInt(Component::order))
                .toList();
    }

    /** In start order. */
    public List<Component> components() {
        return components;
    }

    /** Why a component could not start, if one could not: one line. */
    public @Nullable String fault() {
        return fault;
    }

    /**
     * Waits until every component has been started, or one has failed.
     *
     * @return whether that happened in time
     */
    public boolean awaitStarted(long seconds) throws InterruptedException {
        return started.await(seconds, TimeUnit.SECONDS);
    }

    /** In the background: a component may wait for Kafka as long as it takes. */
    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        Thread starter = new Thread(this::startAll, "component-start");
        starter.setDaemon(true);
        starter.start();
    }

    private void startAll() {
        for (Component component : components) {
            if (closing || !start(component)) {
                break;
            }
        }
        started.countDown();
    }

    private boolean start(Component component) {
        try {
            component.start();
            log.debug("{} started", component.name());
            return true;
        } catch (RuntimeException e) {
            fault = component.name() + ": " + e.getMessage();
            log.error("{} cannot start: {}", component.name(), e.getMessage());
            log.debug("{} cannot start", component.name(), e);
            return false;
        }
    }

    @PreDestroy
    void closeAll() {
        closing = true;
        for (int i = components.size() - 1; i >= 0; i--) {
            close(components.get(i));
        }
        awaitStarter();
    }

    private static void close(Component component) {
        try {
            component.close();
        } catch (RuntimeException e) {
            log.warn("{} did not close in good order: {}", component.name(), e.getMessage());
        }
    }

    private void awaitStarter() {
        try {
            started.await(JOIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
