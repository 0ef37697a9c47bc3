// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.query.shape.Statistics;
import io.telesift.query.shape.StatsShape;

/** Totals. */
@Controller("/api/v1/stats")
@ExecuteOn(TaskExecutors.BLOCKING)
class StatsController {
    private final Statistics statistics;

    StatsController(Statistics statistics) {
        this.statistics = statistics;
    }

    @Get
    StatsShape stats() {
        return statistics.now();
    }
}
