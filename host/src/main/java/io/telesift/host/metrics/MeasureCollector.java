// SPDX-License-Identifier: Apache-2.0
package io.telesift.host.metrics;

import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshot;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.telesift.common.health.Measure;
import io.telesift.common.health.Measured;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks every part at the moment of a scrape: nothing is kept up to date that nobody reads. */
final class MeasureCollector implements MultiCollector {
    private static final Logger log = LoggerFactory.getLogger(MeasureCollector.class);
    private static final String TOTAL = "_total";

    private final List<Measured> parts;

    MeasureCollector(List<Measured> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public MetricSnapshots collect() {
        Map<String, List<Measure>> byName = parts.stream()
                .flatMap(MeasureCollector::measures)
                .collect(Collectors.groupingBy(Measure::name, TreeMap::new, Collectors.toList()));
        MetricSnapshots.Builder all = MetricSnapshots.builder();
        byName.forEach((name, measures) -> all.metricSnapshot(snapshot(name, measures)));
        return all.build();
    }

    /** One part's fault hides its own figures, not those of the others. */
    private static Stream<Measure> measures(Measured part) {
        try {
            return part.measures().toList().stream();
        } catch (RuntimeException e) {
            log.debug("no measures of {}", part.getClass().getSimpleName(), e);
            return Stream.empty();
        }
    }

    private static MetricSnapshot snapshot(String name, List<Measure> measures) {
        Measure first = measures.get(0);
        return first.kind() == Measure.Kind.COUNTER
                ? counter(withoutTotal(name), first.help(), measures)
                : gauge(name, first.help(), measures);
    }

    private static MetricSnapshot counter(String name, String help, List<Measure> measures) {
        CounterSnapshot.Builder builder = CounterSnapshot.builder().name(name).help(help);
        measures.forEach(measure -> builder.dataPoint(CounterDataPointSnapshot.builder()
                .labels(labels(measure))
                .value(measure.value())
                .build()));
        return builder.build();
    }

    private static MetricSnapshot gauge(String name, String help, List<Measure> measures) {
        GaugeSnapshot.Builder builder = GaugeSnapshot.builder().name(name).help(help);
        measures.forEach(measure -> builder.dataPoint(GaugeDataPointSnapshot.builder()
                .labels(labels(measure))
                .value(measure.value())
                .build()));
        return builder.build();
    }

    private static Labels labels(Measure measure) {
        Labels.Builder builder = Labels.builder();
        measure.labels().forEach(builder::label);
        return builder.build();
    }

    /** The writer of the text adds it again. */
    private static String withoutTotal(String name) {
        return name.endsWith(TOTAL) ? name.substring(0, name.length() - TOTAL.length()) : name;
    }
}
