// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.query.export.ExportFormat;
import io.telesift.query.export.Exports;
import io.telesift.query.store.Views;
import java.time.Clock;

/** Everything as a file, streamed. */
@Controller("/api/v1/export")
@ExecuteOn(TaskExecutors.BLOCKING)
class ExportController {
    private final Views views;
    private final Clock clock;

    ExportController(Views views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Get
    HttpResponse<StreamedFile> export(HttpRequest<?> request) {
        Params params = Params.of(
                request, clock, "format", "profile", "type", "role", "minConfidence", "channel", "since", "until", "q");
        ExportFormat format = Exports.of(params.required("format"), params.text("profile", "telesift"))
                .orElseThrow(() -> ProblemException.badRequest(
                        "no such format and profile; there are (format/profile) " + Exports.names()));
        StreamedFile file = new StreamedFile(format.open(views, params.filter()), MediaType.of(format.mediaType()))
                .attach("telesift-" + params.text("profile", "telesift") + "." + format.extension());
        return HttpResponse.ok(file);
    }
}
