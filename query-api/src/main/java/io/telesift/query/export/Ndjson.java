// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.export;

import io.telesift.common.serde.Json;
import io.telesift.query.shape.IndicatorShape;
import io.telesift.query.store.Filter;
import io.telesift.query.store.Views;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** One indicator a line, values as they are: the form for machines. */
final class Ndjson implements ExportFormat {
    @Override
    public String mediaType() {
        return "application/x-ndjson; charset=utf-8";
    }

    @Override
    public String extension() {
        return "ndjson";
    }

    @Override
    public Chunks open(Views views, Filter filter) {
        return Chunks.of(
                new byte[0],
                views.indicators().scan(filter),
                rows -> rows.stream()
                        .map(row -> Json.write(IndicatorShape.of(row)) + "\n")
                        .collect(Collectors.joining())
                        .getBytes(StandardCharsets.UTF_8));
    }
}
