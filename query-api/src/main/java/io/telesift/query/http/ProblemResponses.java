// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** The framework's own errors in the same form. Of ours (500) nothing but the title is told: the log has the rest. */
@Singleton
@Primary
class ProblemResponses implements ErrorResponseProcessor<Problem> {
    private static final int SERVER_ERRORS = 500;

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        String detail = response.code() >= SERVER_ERRORS ? null : detail(context);
        return response.body(Problem.of(HttpResponse.status(response.status()).status(), detail))
                .contentType(Problem.MEDIA_TYPE);
    }

    private static String detail(ErrorContext context) {
        return context.getErrors().stream().map(Error::getMessage).collect(Collectors.joining("; "));
    }
}
