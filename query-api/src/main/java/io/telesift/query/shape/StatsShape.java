// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.shape;

import io.telesift.common.model.IndicatorType;
import io.telesift.query.index.RebuildProgress;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Totals as of now.
 *
 * @param messages not versions, and no service messages
 * @param channels watched ones and those that messages came from
 * @param translations texts, each language of a message for itself
 * @param rebuild of the views; while it runs the totals still grow
 * @param pending records that still wait anywhere in the pipeline; 0 means that all is through. Absent if Kafka does not
 *     say
 */
public record StatsShape(
        long messages,
        long sightings,
        long indicators,
        long hits,
        long alerts,
        long claims,
        long channels,
        long translations,
        long deadLetters,
        Map<IndicatorType, Long> byType,
        Rebuild rebuild,
        @Nullable Long pending) {
    StatsShape with(Rebuild rebuildNow, @Nullable Long pendingNow) {
        return new StatsShape(
                messages,
                sightings,
                indicators,
                hits,
                alerts,
                claims,
                channels,
                translations,
                deadLetters,
                byType,
                rebuildNow,
                pendingNow);
    }

    /** How far a rebuild is, in records; all of them and by topic. */
    public record Rebuild(boolean running, long done, long total, Map<String, RebuildProgress.Part> topics) {
        static Rebuild of(RebuildProgress progress) {
            RebuildProgress.Part all = progress.all();
            return new Rebuild(progress.running(), all.done(), all.total(), progress.byTopic());
        }
    }
}
