// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.time.Duration;
import java.time.Instant;

/**
 * How often something happened in a chat in a quarter of an hour, on {@code cti.activity.v1}. Fifteen minutes in UTC
 * serve every time zone there is.
 *
 * @param bucket start of the quarter, UTC
 * @param kind {@code message, service, edit, deletion, hit, sighting.<type>}; service messages count as no message
 */
public record Activity(Instant bucket, Chat chat, String kind, long count) implements Versioned {
    /** Length of a bucket. */
    public static final Duration BUCKET = Duration.ofMinutes(15);

    public Activity {
        Values.required(bucket, "bucket");
        Values.required(chat, "chat");
        Values.required(kind, "kind");
    }

    /** Start of the bucket that holds a moment. */
    public static Instant bucketOf(Instant at) {
        long seconds = BUCKET.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), seconds) * seconds);
    }

    /** {@code <bucket>:<chatId>:<kind>}, the bucket in epoch seconds so that keys sort by time. */
    public String key() {
        return bucket.getEpochSecond() + ":" + chat.id() + ":" + kind;
    }
}
