// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.export;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The formats there are. */
public final class Exports {
    private static final Map<String, ExportFormat> FORMATS = new TreeMap<>(Map.of(
            "ndjson/telesift",
            new Ndjson(),
            "csv/telesift",
            new IndicatorCsv(),
            "csv/tg-ioc",
            SightingCsv.tgIoc(),
            "csv/cti",
            SightingCsv.cti()));

    private Exports() {}

    /** The format and profile of these names. */
    public static Optional<ExportFormat> of(String format, String profile) {
        return Optional.ofNullable(FORMATS.get(format + "/" + profile));
    }

    /** {@code format/profile} of each, for messages. */
    public static String names() {
        return String.join(", ", FORMATS.keySet());
    }
}
