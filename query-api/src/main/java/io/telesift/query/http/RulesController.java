// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.common.model.Rule;
import io.telesift.common.topic.Topics;
import io.telesift.query.handover.RowPublisher;
import io.telesift.query.shape.ListShape;
import io.telesift.query.store.Page;
import io.telesift.query.store.Views;
import java.time.Clock;

/** Rules: read from the view, changed through the topic. */
@Controller("/api/v1/rules")
@ExecuteOn(TaskExecutors.BLOCKING)
class RulesController {
    private final Views views;
    private final RowPublisher publisher;
    private final Clock clock;

    RulesController(Views views, RowPublisher publisher, Clock clock) {
        this.views = views;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Get
    ListShape<Rule> list(HttpRequest<?> request) {
        return Lists.each(views.rules(), Params.of(request, clock, "q", "limit", "cursor"), Page.Row::value);
    }

    @Get("/{id}")
    Rule one(String id) {
        return views.rules().get(id).orElseThrow(() -> ProblemException.notFound("no such rule"));
    }

    /** Answers with the rule as it was understood; the list shows it a moment later. */
    @Put("/{id}")
    @Consumes(MediaType.ALL)
    Rule put(String id, @Body byte[] body) {
        Rule rule = Bodies.read(body, id, Rule.class);
        publisher.publish(Topics.RULE, rule.id(), rule);
        return rule;
    }

    @Delete("/{id}")
    HttpResponse<?> delete(String id) {
        publisher.publish(Topics.RULE, one(id).id(), null);
        return HttpResponse.noContent();
    }
}
