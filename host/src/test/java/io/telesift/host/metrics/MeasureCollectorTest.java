// SPDX-License-Identifier: Apache-2.0
package io.telesift.host.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.telesift.common.health.Measure;
import io.telesift.common.health.Measured;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeasureCollectorTest {
    private static final Measured COUNTS = () -> Stream.of(
            Measure.counter("telesift_x_total", "X so far.", Map.of("source", "web"), 3),
            Measure.gauge("telesift_y", "Y now.", Map.of(), 0.5),
            Measure.counter("telesift_x_total", "X so far.", Map.of("source", "export"), 12));

    private static final Measured BROKEN = () -> {
        throw new IllegalStateException("not now");
    };

    private static String scrape(Measured... parts) {
        PrometheusMeterRegistry registry = new MetricsFactory().registry(List.of(parts));
        String text = registry.scrape("text/plain");
        registry.close();
        return text;
    }

    @Test
    void scrape_measuresOfOneName_standTogetherWithTheirType() {
        assertThat(scrape(COUNTS)).contains("""
                        # HELP telesift_x_total X so far.
                        # TYPE telesift_x_total counter
                        telesift_x_total{source="export"} 12.0
                        telesift_x_total{source="web"} 3.0
                        # HELP telesift_y Y now.
                        # TYPE telesift_y gauge
                        telesift_y 0.5
                        """).contains("jvm_memory_used_bytes{");
    }

    @Test
    void scrape_onePartFails_tellsTheOthers() {
        assertThat(scrape(BROKEN, COUNTS)).contains("telesift_y 0.5");
    }
}
