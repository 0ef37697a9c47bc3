// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.telesift.query.handover.NotTakenException;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Another system did not take what was handed on: worth trying again. */
@Singleton
class NotTakenHandler implements ExceptionHandler<NotTakenException, HttpResponse<?>> {
    private static final Logger log = LoggerFactory.getLogger(NotTakenHandler.class);

    @Override
    @SuppressWarnings("rawtypes") // The framework's interface has it so.
    public HttpResponse<?> handle(HttpRequest request, NotTakenException failed) {
        log.warn("{} {}: {}", request.getMethodName(), request.getPath(), failed.getMessage());
        return Problem.response(HttpStatus.SERVICE_UNAVAILABLE, failed.getMessage());
    }
}
