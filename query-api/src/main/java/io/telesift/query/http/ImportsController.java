// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.query.QueryConfig;
import io.telesift.query.handover.Imports;
import java.io.InputStream;
import java.time.Clock;
import java.util.regex.Pattern;

/** Imports: passed on to the collector, which has the only opinion on them. */
@Controller("/api/v1/imports")
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportsController {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,100}");

    private final Imports imports;
    private final QueryConfig config;
    private final Clock clock;

    ImportsController(Imports imports, QueryConfig config, Clock clock) {
        this.imports = imports;
        this.config = config;
        this.clock = clock;
    }

    /** The body is the file itself, of any type. */
    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<String> upload(HttpRequest<?> request, @Body InputStream body) {
        Params params = Params.of(request, clock, "name", "observedAt");
        long length = request.getContentLength();
        if (length > config.importMaxBytes()) {
            throw new ProblemException(
                    HttpStatus.REQUEST_ENTITY_TOO_LARGE, "at most " + config.importMaxBytes() + " bytes are taken");
        }
        InputStream bounded = new BoundedInput(body, config.importMaxBytes());
        return answer(imports.upload(bounded, length, params.text("name"), params.text("observedAt")));
    }

    @Get
    HttpResponse<String> list() {
        return answer(imports.list());
    }

    @Get("/{id}")
    HttpResponse<String> one(String id) {
        if (!ID.matcher(id).matches()) {
            throw ProblemException.notFound("no such import");
        }
        return answer(imports.get(id));
    }

    private static HttpResponse<String> answer(Imports.Answer answer) {
        boolean problem = answer.status() >= HttpStatus.BAD_REQUEST.getCode();
        return HttpResponse.<String>status(HttpStatus.valueOf(answer.status()))
                .body(answer.json())
                .contentType(problem ? Problem.MEDIA_TYPE : MediaType.APPLICATION_JSON_TYPE);
    }
}
