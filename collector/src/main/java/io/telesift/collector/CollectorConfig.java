// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * {@code COLLECTOR_*}.
 *
 * @param maxUploadBytes the largest export that is accepted
 * @param channelsFile YAML list of channels to watch
 */
@ConfigurationProperties("collector")
record CollectorConfig(
        @Bindable(defaultValue = "4294967296") long maxUploadBytes,
        @Nullable String channelsFile) {
    CollectorConfig {
        if (maxUploadBytes < 1) {
            throw new IllegalArgumentException(
                    "COLLECTOR_MAX_UPLOAD_BYTES must be above 0, for example 4294967296 for 4 GiB");
        }
    }
}
