// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.query.handover.TranslationOrders;
import java.time.Clock;

/** Translations of what is stored. */
@Controller("/api/v1/translations")
@ExecuteOn(TaskExecutors.BLOCKING)
class TranslationsController {
    private final TranslationOrders orders;
    private final Clock clock;

    TranslationsController(TranslationOrders orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /**
     * What was ordered.
     *
     * @param messages how many; the translator takes them in turn
     */
    record Ordered(long messages) {}

    /** Orders the translation of messages that have none, with {@code again=true} of all. */
    @Post
    HttpResponse<Ordered> order(HttpRequest<?> request) {
        Params params = Params.of(request, clock, "to", "channel", "lang", "since", "until", "again");
        long messages = orders.place(params.filter(), params.language("to"), params.yes("again"));
        return HttpResponse.accepted().body(new Ordered(messages));
    }
}
