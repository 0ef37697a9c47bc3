// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows as RFC 4180, UTF-8, every field guarded. */
final class CsvText {
    private CsvText() {}

    static byte[] bytes(Stream<List<? extends @Nullable Object>> rows) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (List<? extends @Nullable Object> row : (Iterable<List<? extends @Nullable Object>>) rows::iterator) {
                printer.printRecord(row.stream().map(FormulaGuard::field).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder takes everything", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
