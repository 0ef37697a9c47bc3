// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a Streams application runs.
 *
 * @param applicationId consumer group and prefix of its internal topics; changing it starts from nothing
 * @param stateDirectory where its stores lie; not the system's folder for temporary files, which is swept
 * @param commitInterval also the latency that exactly-once adds: readers see nothing earlier
 * @param threads stream threads in this process
 */
public record StreamsSettings(String applicationId, Path stateDirectory, Duration commitInterval, int threads) {
    /** The smallest sensible commit interval on the alert path (facts: 20 to 50 ms). */
    public static final Duration FAST_COMMIT = Duration.ofMillis(40);

    public StreamsSettings {
        if (threads < 1 || commitInterval.isNegative() || commitInterval.isZero()) {
            throw new IllegalArgumentException(applicationId + ": threads and commit interval must be above 0");
        }
    }
}
