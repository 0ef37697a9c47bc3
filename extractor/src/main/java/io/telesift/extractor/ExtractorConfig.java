// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.telesift.common.kafka.StreamsSettings;
import java.nio.file.Path;
import java.time.Duration;

/**
 * {@code EXTRACTOR_*}: how the streams run.
 *
 * @param commitInterval how long results may wait for their commit: latency against work, 20 to 50 ms are sensible
 * @param threads stream threads; more than partitions are idle
 * @param applicationId consumer group and prefix of the internal topics; another one starts from nothing
 */
@ConfigurationProperties("extractor")
record ExtractorConfig(
        @Bindable(defaultValue = "40ms") Duration commitInterval,
        @Bindable(defaultValue = "1") int threads,
        @Bindable(defaultValue = "telesift-extractor") String applicationId) {
    StreamsSettings streams(Path stateDirectory) {
        return new StreamsSettings(applicationId, stateDirectory, commitInterval, threads);
    }
}
