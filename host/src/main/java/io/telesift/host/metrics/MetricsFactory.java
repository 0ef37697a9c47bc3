// SPDX-License-Identifier: Apache-2.0
package io.telesift.host.metrics;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.telesift.common.health.Measured;
import jakarta.inject.Singleton;
import java.util.List;

/** What is measured: our parts and the JVM. Kafka's own some hundred figures a client are not worth their memory here. */
@Factory
final class MetricsFactory {
    /** Only gauges, read at a scrape: none needs a thread or a listener of its own. */
    private static final List<MeterBinder> JVM = List.of(
            new JvmMemoryMetrics(),
            new JvmThreadMetrics(),
            new ClassLoaderMetrics(),
            new ProcessorMetrics(),
            new FileDescriptorMetrics(),
            new UptimeMetrics());

    @Singleton
    @Bean(preDestroy = "close")
    PrometheusMeterRegistry registry(List<Measured> parts) {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        registry.getPrometheusRegistry().register(new MeasureCollector(parts));
        JVM.forEach(binder -> binder.bindTo(registry));
        return registry;
    }
}
