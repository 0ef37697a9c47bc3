// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;

/** An error as {@code application/problem+json} (RFC 9457). */
record Problem(String title, int status, String detail) {
    private static final String TYPE = "application/problem+json";

    static HttpResponse<Problem> of(HttpStatus status, String detail) {
        return HttpResponse.<Problem>status(status)
                .body(new Problem(status.getReason(), status.getCode(), detail))
                .contentType(TYPE);
    }
}
