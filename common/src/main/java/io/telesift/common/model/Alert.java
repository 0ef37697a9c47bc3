// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something sent (or decidedly not sent) to a destination, on {@code cti.alert.v1}.
 *
 * @param id same for the same hits and destination, however often it is tried; printed where people see it
 * @param hits keys of the hits it tells of
 * @param destination name, never its address: a webhook's URL is its secret
 * @param reason why it was suppressed or failed, for people
 * @param remoteId the destination's id of the post
 * @param attempts how many times it was tried
 */
public record Alert(
        String id,
        List<String> hits,
        String destination,
        AlertStatus status,
        @Nullable String reason,
        @Nullable String remoteId,
        Severity severity,
        int attempts,
        Instant hitAt,
        Instant at)
        implements Versioned {
    public Alert {
        Values.required(id, "id");
        hits = Values.list(hits);
        Values.required(destination, "destination");
        status = status == null ? AlertStatus.UNKNOWN : status;
        severity = severity == null ? Severity.MEDIUM : severity;
        Values.required(hitAt, "hitAt");
        Values.required(at, "at");
    }
}
