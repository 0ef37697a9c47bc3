// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.common.http.HttpReply;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One answer.
 *
 * @param headers names in lower case, the first value of each
 * @param body as it came, unzipped; read only
 */
public record PreviewReply(int status, Map<String, String> headers, ByteBuffer body) {
    public PreviewReply {
        headers = Map.copyOf(headers);
        body = body.asReadOnlyBuffer();
    }

    /** A header's first value. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** How long the host asks to be left alone. */
    Optional<Duration> retryAfter() {
        return header("retry-after").flatMap(HttpReply::duration);
    }
}
