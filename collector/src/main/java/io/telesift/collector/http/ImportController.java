// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.telesift.collector.imports.ImportQueue;
import io.telesift.collector.imports.ImportStatus;
import io.telesift.collector.imports.Spool;
import io.telesift.collector.imports.UploadRefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes export files in and tells how their imports stand. For other parts of Telesift, not for the open network. */
@Controller("/internal/collector/imports")
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportController {
    private static final Logger log = LoggerFactory.getLogger(ImportController.class);

    private final Spool spool;
    private final ImportQueue queue;

    ImportController(Spool spool, ImportQueue queue) {
        this.spool = spool;
        this.queue = queue;
    }

    /**
     * Accepts a file; it is safe on the disk when the answer comes.
     *
     * @param name for people only
     * @param observedAt the file's modification time, ISO 8601; without it the newest message in the file tells
     * @param body the file itself
     */
    @Post
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, MediaType.APPLICATION_JSON})
    HttpResponse<?> accept(
            @QueryValue(defaultValue = "result.json") String name,
            @QueryValue @Nullable String observedAt,
            @Body @Nullable InputStream body) {
        try (InputStream sent = body == null ? InputStream.nullInputStream() : body) {
            Instant modifiedAt = observedAt == null ? null : Instant.parse(observedAt);
            return HttpResponse.accepted().body(queue.submit(spool.receive(name, modifiedAt, sent)));
        } catch (DateTimeException e) {
            return Problem.of(
                    HttpStatus.BAD_REQUEST, "observedAt is no time in ISO 8601; for example 2026-11-20T09:00:00Z");
        } catch (IOException e) {
            return Problem.of(HttpStatus.BAD_REQUEST, "the upload broke off; send the file again");
        } catch (UploadRefusedException e) {
            log.warn("import refused: {}", e.line());
            return Problem.of(status(e), e.line());
        }
    }

    private static HttpStatus status(UploadRefusedException refused) {
        return switch (refused.reason()) {
            case EMPTY, BROKEN_OFF -> HttpStatus.BAD_REQUEST;
            case TOO_LARGE -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
            case NO_SPACE -> HttpStatus.INSUFFICIENT_STORAGE;
        };
    }

    /** All that are known, newest first. */
    @Get
    List<ImportStatus> list() {
        return queue.list();
    }

    /** One of them. */
    @Get("/{id}")
    HttpResponse<?> find(String id) {
        return queue.find(id)
                .<HttpResponse<?>>map(HttpResponse::ok)
                .orElseGet(() -> Problem.of(HttpStatus.NOT_FOUND, "no import with this id"));
    }
}
