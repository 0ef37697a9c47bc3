// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.query.shape.HitShape;
import io.telesift.query.shape.ListShape;
import io.telesift.query.shape.Shapes;
import io.telesift.query.store.Views;
import java.time.Clock;

/** Hits. */
@Controller("/api/v1/hits")
@ExecuteOn(TaskExecutors.BLOCKING)
class HitsController {
    private final Views views;
    private final Shapes shapes;
    private final Clock clock;

    HitsController(Views views, Shapes shapes, Clock clock) {
        this.views = views;
        this.shapes = shapes;
        this.clock = clock;
    }

    @Get
    ListShape<HitShape> list(HttpRequest<?> request) {
        Params params = Params.of(
                request, clock, "channel", "lang", "rule", "severity", "since", "until", "q", "limit", "cursor");
        return Lists.all(views.hits(), params, shapes::hits);
    }
}
