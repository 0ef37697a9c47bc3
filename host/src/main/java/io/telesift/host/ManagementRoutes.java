// SPDX-License-Identifier: Apache-2.0
package io.telesift.host;

import io.micronaut.context.ExecutionHandleLocator;
import io.micronaut.web.router.DefaultRouteBuilder;
import io.telesift.host.metrics.MetricsPage;
import jakarta.inject.Singleton;

/**
 * What is asked on the management port, and all that is answered there. The server opens it because a route names it; the
 * filters of the main port stand before it too.
 */
@Singleton
@SuppressWarnings("overrides") // Of methods that are all inherited.
final class ManagementRoutes extends DefaultRouteBuilder {
    ManagementRoutes(ExecutionHandleLocator handles, ManagementPort port) {
        super(handles);
        GET("/prometheus", MetricsPage.class, "scrape").exposedPort(port.number());
        GET("/health", HealthController.class, "health").exposedPort(port.number());
        GET("/health/readiness", HealthController.class, "readiness").exposedPort(port.number());
        GET("/health/liveness", HealthController.class, "liveness").exposedPort(port.number());
    }
}
