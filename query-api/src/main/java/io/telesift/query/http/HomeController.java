// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.query.shape.Statistics;
import io.telesift.query.shape.StatsShape;

/** The page at the root. */
@Controller("/")
@ExecuteOn(TaskExecutors.BLOCKING)
class HomeController {
    private static final MediaType HTML = MediaType.of("text/html; charset=utf-8");

    private final Statistics statistics;

    HomeController(Statistics statistics) {
        this.statistics = statistics;
    }

    @Get
    HttpResponse<String> home() {
        StatsShape stats = statistics.now();
        return HttpResponse.ok(HomePage.of(stats)).contentType(HTML);
    }
}
