// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.query.shape.IndicatorShape;
import io.telesift.query.shape.ListShape;
import io.telesift.query.shape.MessageShape;
import io.telesift.query.shape.Shapes;
import io.telesift.query.store.Views;
import java.time.Clock;

/** A word in texts, translations and indicator values: literally, ignoring case. */
@Controller("/api/v1/search")
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchController {
    private final Views views;
    private final Shapes shapes;
    private final Clock clock;

    SearchController(Views views, Shapes shapes, Clock clock) {
        this.views = views;
        this.shapes = shapes;
        this.clock = clock;
    }

    /** What was found; each list goes on at its own route with the same {@code q}. */
    record Found(ListShape<MessageShape> messages, ListShape<IndicatorShape> indicators) {}

    @Get
    Found search(HttpRequest<?> request) {
        Params params = Params.of(request, clock, "q", "limit");
        params.required("q");
        return new Found(
                Lists.all(views.messages(), params, shapes::messages),
                Lists.all(views.indicators(), params, Shapes::indicators));
    }
}
