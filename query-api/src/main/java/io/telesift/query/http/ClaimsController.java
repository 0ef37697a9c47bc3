// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.query.shape.ClaimShape;
import io.telesift.query.shape.ListShape;
import io.telesift.query.store.Views;
import java.time.Clock;

/** Claims. */
@Controller("/api/v1/claims")
@ExecuteOn(TaskExecutors.BLOCKING)
class ClaimsController {
    private final Views views;
    private final Clock clock;

    ClaimsController(Views views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Get
    ListShape<ClaimShape> list(HttpRequest<?> request) {
        Params params = Params.of(request, clock, "channel", "since", "until", "q", "limit", "cursor");
        return Lists.each(views.claims(), params, row -> ClaimShape.of(row.id(), row.value()));
    }
}
