// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import io.telesift.common.topic.Cleanup;
import io.telesift.common.topic.Topic;
import io.telesift.common.topic.Topics;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A topic's settings in Kafka's own words. */
final class TopicConfigs {
    private static final Duration SEGMENT = Duration.ofDays(1);

    private TopicConfigs() {}

    static Map<String, String> of(Topic<?> topic) {
        return of(topic.cleanup(), topic.retention());
    }

    static Map<String, String> of(Cleanup cleanup, @Nullable Duration retention) {
        if (cleanup == Cleanup.COMPACT) {
            // Erasure is a tombstone: the lag bounds how long the erased value may still lie in an old segment.
            return Map.of(
                    "cleanup.policy", "compact",
                    "max.compaction.lag.ms", Long.toString(Topics.MAX_COMPACTION_LAG.toMillis()),
                    "segment.ms", Long.toString(SEGMENT.toMillis()));
        }
        return Map.of(
                "cleanup.policy", "delete",
                "retention.ms", Long.toString(retention == null ? -1 : retention.toMillis()),
                "segment.ms", Long.toString(SEGMENT.toMillis()));
    }
}
