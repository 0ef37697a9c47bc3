// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Our own problems. */
@Singleton
class ProblemHandler implements ExceptionHandler<ProblemException, HttpResponse<?>> {
    @Override
    @SuppressWarnings("rawtypes") // The framework's interface has it so.
    public HttpResponse<?> handle(HttpRequest request, ProblemException problem) {
        return Problem.response(problem.status(), problem.getMessage());
    }
}
