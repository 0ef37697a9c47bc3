// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.query.index.Indexer;

/** Builds the views again from the topics. */
@Controller("/api/v1/rebuild")
@ExecuteOn(TaskExecutors.BLOCKING)
class RebuildController {
    private final Indexer indexer;

    RebuildController(Indexer indexer) {
        this.indexer = indexer;
    }

    /** That it has begun; {@code /stats} tells how far it is. */
    record Begun(boolean running) {}

    @Post
    HttpResponse<Begun> rebuild() {
        indexer.rebuild();
        return HttpResponse.accepted().body(new Begun(true));
    }
}
