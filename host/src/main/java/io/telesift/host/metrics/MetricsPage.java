// SPDX-License-Identifier: Apache-2.0
package io.telesift.host.metrics;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Executable;
import io.micronaut.http.HttpResponse;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Singleton;

/** All figures of the process in Prometheus's text format, version 0.0.4. */
@Singleton
public class MetricsPage {
    private static final String TEXT = "text/plain;version=0.0.4;charset=utf-8";

    private final BeanProvider<PrometheusMeterRegistry> registry;

    /** Made at the first scrape: who never asks pays nothing. */
    MetricsPage(BeanProvider<PrometheusMeterRegistry> registry) {
        this.registry = registry;
    }

    /** As of now. */
    @Executable
    @ExecuteOn(TaskExecutors.BLOCKING)
    public HttpResponse<String> scrape() {
        return HttpResponse.ok(registry.get().scrape("text/plain")).contentType(TEXT);
    }
}
