// SPDX-License-Identifier: Apache-2.0
package io.telesift.host;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.common.health.Check;

/**
 * Health of the process. Liveness must not depend on Kafka or MongoDB, or an outage of theirs becomes a crash loop of
 * ours; readiness does.
 */
@Controller("/health")
@ExecuteOn(TaskExecutors.BLOCKING)
class HealthController {
    private final ComponentHost host;

    HealthController(ComponentHost host) {
        this.host = host;
    }

    /** 200 when all components work, 503 otherwise; the body says which do not. */
    @Get
    HttpResponse<HealthReport> health() {
        HealthReport report = HealthReport.of(host);
        return HttpResponse.<HealthReport>status(
                        report.status() == Check.State.UP ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .body(report);
    }

    /** The same, for orchestrators that ask for it by this name. */
    @Get("/readiness")
    HttpResponse<HealthReport> readiness() {
        return health();
    }

    /** 200 as long as the process can answer at all. */
    @Get("/liveness")
    HttpResponse<String> liveness() {
        return HttpResponse.ok("{\"status\":\"UP\"}").contentType("application/json");
    }
}
