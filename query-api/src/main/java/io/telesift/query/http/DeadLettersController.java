// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.common.model.DeadLetter;
import io.telesift.query.shape.ListShape;
import io.telesift.query.store.DeadLetterRow;
import io.telesift.query.store.Views;
import java.time.Clock;

/** Records that could not be read or processed. */
@Controller("/api/v1/dead-letters")
@ExecuteOn(TaskExecutors.BLOCKING)
class DeadLettersController {
    private final Views views;
    private final Clock clock;

    DeadLettersController(Views views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /**
     * A dead letter.
     *
     * @param lies the topic it lies in, with its place there
     */
    record Shape(String id, @JsonUnwrapped DeadLetter letter, String lies, int liesPartition, long liesOffset) {
        static Shape of(String id, DeadLetterRow row) {
            return new Shape(id, row.letter(), row.lies(), row.partition(), row.offset());
        }
    }

    @Get
    ListShape<Shape> list(HttpRequest<?> request) {
        Params params = Params.of(request, clock, "since", "until", "q", "limit", "cursor");
        return Lists.each(views.deadLetters(), params, row -> Shape.of(row.id(), row.value()));
    }

    @Get("/{id}")
    Shape one(String id) {
        return views.deadLetters()
                .get(id)
                .map(row -> Shape.of(id, row))
                .orElseThrow(() -> ProblemException.notFound("no such dead letter"));
    }
}
