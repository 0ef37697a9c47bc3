// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import org.jspecify.annotations.Nullable;

/** Hardware addresses (EUI-48): six pairs parted by colons or hyphens, or three groups of four parted by dots. */
final class MacReader {
    private static final int PAIRS = 6;

    private final Text text;

    MacReader(Text text) {
        this.text = text;
    }

    @Nullable
    Candidate read(int from) {
        int before = text.at(from - 1);
        if (Ascii.word(before) || before == ':' || before == '.') {
            return null;
        }
        int separator = text.at(from + 2);
        if (separator == ':' || separator == '-') {
            return groups(from, separator, 2, PAIRS);
        }
        return text.at(from + 4) == '.' ? groups(from, '.', 4, 3) : null;
    }

    private @Nullable Candidate groups(int from, int separator, int digits, int count) {
        int i = from;
        for (int group = 0; group < count; group++) {
            if (!hex(i, digits) || (group < count - 1 && text.at(i + digits) != separator)) {
                return null;
            }
            i += digits + 1;
        }
        int end = i - 1;
        if (!ends(end, separator)) {
            return null;
        }
        StringBuilder value = pairs(from, end);
        return meant(value, separator)
                ? Candidate.bare(IndicatorType.MAC, value.toString(), from, end, 85, "hardware address")
                : null;
    }

    private boolean hex(int from, int digits) {
        for (int i = from; i < from + digits; i++) {
            if (!Ascii.hex(text.at(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean ends(int end, int separator) {
        int after = text.at(end);
        return !Ascii.word(after) && !(after == separator && Ascii.hex(text.at(end + 1)));
    }

    /** Six pairs of digits with hyphens are a date or a telephone number. */
    private static boolean meant(StringBuilder value, int separator) {
        return separator == ':' || value.chars().anyMatch(Ascii::letter);
    }

    private StringBuilder pairs(int from, int end) {
        StringBuilder value = new StringBuilder();
        int digits = 0;
        for (int i = from; i < end; i++) {
            if (Ascii.hex(text.at(i))) {
                value.append(digits > 0 && digits % 2 == 0 ? ":" : "").append((char) Ascii.lower(text.at(i)));
                digits++;
            }
        }
        return value;
    }
}
