// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.common.model.Alert;
import io.telesift.query.shape.ListShape;
import io.telesift.query.store.Page;
import io.telesift.query.store.Views;
import java.time.Clock;

/** Alerts. */
@Controller("/api/v1/alerts")
@ExecuteOn(TaskExecutors.BLOCKING)
class AlertsController {
    private final Views views;
    private final Clock clock;

    AlertsController(Views views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Get
    ListShape<Alert> list(HttpRequest<?> request) {
        Params params = Params.of(request, clock, "severity", "since", "until", "q", "limit", "cursor");
        return Lists.each(views.alerts(), params, Page.Row::value);
    }
}
