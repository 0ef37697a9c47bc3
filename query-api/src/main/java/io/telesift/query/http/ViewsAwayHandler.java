// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.telesift.query.store.ViewsAwayException;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The store is away: nobody's fault who asks, and worth asking again. */
@Singleton
class ViewsAwayHandler implements ExceptionHandler<ViewsAwayException, HttpResponse<?>> {
    private static final Logger log = LoggerFactory.getLogger(ViewsAwayHandler.class);

    @Override
    @SuppressWarnings("rawtypes") // The framework's interface has it so.
    public HttpResponse<?> handle(HttpRequest request, ViewsAwayException away) {
        log.warn("{} {}: {}", request.getMethodName(), request.getPath(), away.getMessage());
        return Problem.response(HttpStatus.SERVICE_UNAVAILABLE, away.getMessage())
                .header("Retry-After", "5");
    }
}
