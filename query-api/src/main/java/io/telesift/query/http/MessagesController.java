// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.common.model.MessageRef;
import io.telesift.query.shape.ListShape;
import io.telesift.query.shape.MessageDetail;
import io.telesift.query.shape.MessageShape;
import io.telesift.query.shape.Shapes;
import io.telesift.query.store.Views;
import java.time.Clock;

/** Messages. */
@Controller("/api/v1/messages")
@ExecuteOn(TaskExecutors.BLOCKING)
class MessagesController {
    private final Views views;
    private final Shapes shapes;
    private final Clock clock;

    MessagesController(Views views, Shapes shapes, Clock clock) {
        this.views = views;
        this.shapes = shapes;
        this.clock = clock;
    }

    @Get
    ListShape<MessageShape> list(HttpRequest<?> request) {
        Params params =
                Params.of(request, clock, "channel", "lang", "since", "until", "q", "deleted", "limit", "cursor");
        return Lists.all(views.messages(), params, shapes::messages);
    }

    @Get("/{chatId}/{messageId}")
    MessageDetail one(long chatId, long messageId) {
        return shapes.message(new MessageRef(chatId, messageId).key())
                .orElseThrow(() -> ProblemException.notFound("no such message"));
    }
}
