// SPDX-License-Identifier: Apache-2.0
package io.telesift.standalone;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Which parts run in this process; set by {@link Standalone}, not by people.
 *
 * @param kafka run a broker, and do not use {@code KAFKA_BOOTSTRAP_SERVERS}
 * @param mongo run a store, and do not use {@code MONGODB_URI}
 */
@ConfigurationProperties("embedded")
record EmbeddedConfig(
        @Bindable(defaultValue = "false") boolean kafka,
        @Bindable(defaultValue = "9092") int kafkaPort,
        @Bindable(defaultValue = "false") boolean mongo,
        @Bindable(defaultValue = "27017") int mongoPort) {}
