// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import org.jspecify.annotations.Nullable;

/** What went wrong, as RFC 9457 says it. */
record Problem(
        String type, String title, int status, @Nullable String detail) {
    static final MediaType MEDIA_TYPE = MediaType.of("application/problem+json");

    static Problem of(HttpStatus status, @Nullable String detail) {
        return new Problem("about:blank", status.getReason(), status.getCode(), detail);
    }

    static MutableHttpResponse<Problem> response(HttpStatus status, @Nullable String detail) {
        return HttpResponse.<Problem>status(status).body(of(status, detail)).contentType(MEDIA_TYPE);
    }
}
