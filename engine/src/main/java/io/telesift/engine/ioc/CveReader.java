// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import org.jspecify.annotations.Nullable;

/** Reads CVE identifiers: any hyphen, an underscore or a blank between the parts, 4 to 19 digits at the end. */
final class CveReader {
    private CveReader() {}

    static @Nullable Hit read(RefangedText text, int start) {
        if (!text.matches(start, "cve") || !separator(text.at(start + 3))) {
            return null;
        }
        int year = start + 4;
        int number = year + 5;
        boolean shaped = digitsEnd(text, year) == year + 4 && century(text, year) && separator(text.at(year + 4));
        int end = shaped ? digitsEnd(text, number) : number;
        if (end - number < 4 || end - number > 19 || Chars.asciiLetter(text.at(end))) {
            return null;
        }
        String value = "CVE-" + text.text(year, year + 4) + "-" + text.text(number, end);
        return Hit.bare(IndicatorType.CVE, value, start, end, 95, "CVE identifier");
    }

    private static boolean century(RefangedText text, int year) {
        return text.matches(year, "20") || text.matches(year, "199");
    }

    private static int digitsEnd(RefangedText text, int from) {
        int end = from;
        while (end - from < 20 && Chars.digit(text.at(end))) {
            end++;
        }
        return end;
    }

    private static boolean separator(char c) {
        return c == '-'
                || c == '_'
                || c == ' '
                || (c >= 0x2010 && c <= 0x2015)
                || c == 0x2212
                || c == 0xFE63
                || c == 0xFF0D;
    }
}
