// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.common.model.Verdict;
import io.telesift.query.shape.ListShape;
import io.telesift.query.store.Page;
import io.telesift.query.store.Views;
import java.time.Clock;

/** What analysts said of indicators. */
@Controller("/api/v1/verdicts")
@ExecuteOn(TaskExecutors.BLOCKING)
class VerdictsController {
    private final Views views;
    private final Clock clock;

    VerdictsController(Views views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Get
    ListShape<Verdict> list(HttpRequest<?> request) {
        Params params = Params.of(request, clock, "type", "since", "until", "q", "limit", "cursor");
        return Lists.each(views.verdicts(), params, Page.Row::value);
    }
}
