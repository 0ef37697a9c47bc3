// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.export;

import io.telesift.common.model.Indicator;
import io.telesift.common.serde.Json;
import io.telesift.query.store.Filter;
import io.telesift.query.store.Views;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row an indicator. */
final class IndicatorCsv implements ExportFormat {
    private static final List<String> HEADER = List.of(
            "type",
            "value",
            "defanged",
            "role",
            "confidence",
            "firstSeen",
            "lastSeen",
            "sightings",
            "channelCount",
            "channels");

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public Chunks open(Views views, Filter filter) {
        return Chunks.of(
                CsvText.bytes(Stream.of(HEADER)),
                views.indicators().scan(filter),
                rows -> CsvText.bytes(rows.stream().map(IndicatorCsv::row)));
    }

    private static List<Object> row(Indicator indicator) {
        return List.of(
                indicator.type().value(),
                indicator.value(),
                indicator.defanged(),
                indicator.role().value(),
                indicator.confidence(),
                Json.text(indicator.firstSeen()),
                Json.text(indicator.lastSeen()),
                indicator.sightings(),
                indicator.channelCount(),
                indicator.channels().stream()
                        .map(count -> count.chat().displayName())
                        .collect(Collectors.joining("; ")));
    }
}
