// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.micronaut.http.HttpStatus;

/** Ends a request with a problem; the message is for the caller. */
final class ProblemException extends RuntimeException {
    private final HttpStatus status;

    ProblemException(HttpStatus status, String detail) {
        super(detail);
        this.status = status;
    }

    /** What, where, and what would be right. */
    static ProblemException badRequest(String detail) {
        return new ProblemException(HttpStatus.BAD_REQUEST, detail);
    }

    static ProblemException notFound(String detail) {
        return new ProblemException(HttpStatus.NOT_FOUND, detail);
    }

    HttpStatus status() {
        return status;
    }
}
