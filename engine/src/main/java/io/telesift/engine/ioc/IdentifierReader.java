// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import org.jspecify.annotations.Nullable;

/** Reads identifiers of public catalogues: CVE, autonomous systems, MITRE ATT&CK. */
final class IdentifierReader {
    private static final long HIGHEST_ASN = 4_294_967_295L;

    private final Text text;

    IdentifierReader(Text text) {
        this.text = text;
    }

    /** The identifier that the word from {@code start} to {@code end} is or begins. */
    @Nullable
    Candidate read(int start, int end) {
        return switch (Ascii.lower(text.at(start))) {
            case 'c' -> text.matches(start, "cve") ? cve(start) : attack(start, end);
            case 'a' -> asn(start, end);
            case 't', 's', 'g', 'm', 'd' -> attack(start, end);
            default -> null;
        };
    }

    /** Any hyphen, an underscore or a blank between the parts, 4 to 19 digits at the end (CVE record format 5). */
    private @Nullable Candidate cve(int start) {
        int year = separator(start + 3, true);
        int number = year == Separators.NONE || !year(year) ? Separators.NONE : separator(year + 4, false);
        int end = number == Separators.NONE ? number : digitsEnd(number, 19);
        if (end - number < 4 || Ascii.alnum(text.at(end))) {
            return null;
        }
        String value = "CVE-" + text.string(year, year + 4) + "-" + text.string(number, end);
        return Candidate.bare(IndicatorType.CVE, value, start, end, 95, "CVE identifier");
    }

    private int separator(int i, boolean blank) {
        int c = text.at(i);
        if (c == '_' || (blank && (c == ' ' || c == ':'))) {
            return Ascii.digit(text.at(i + 1)) ? i + 1 : Separators.NONE;
        }
        return Letters.dash(c < 0x80 ? c : text.codePoint(i)) ? i + text.width(i) : Separators.NONE;
    }

    private boolean year(int i) {
        boolean century = text.matches(i, "20") || text.matches(i, "199");
        return century && digitsEnd(i, 5) == i + 4;
    }

    private int digitsEnd(int from, int most) {
        int end = from;
        while (end - from < most && Ascii.digit(text.at(end))) {
            end++;
        }
        return end;
    }

    private @Nullable Candidate asn(int start, int end) {
        if (!text.matches(start, "as")) {
            return null;
        }
        boolean named = text.matches(start, "asn");
        int digits = start + (named ? 3 : 2);
        digits += named && text.at(digits) == ' ' ? 1 : 0;
        int last = digitsEnd(digits, 10);
        boolean upper = text.at(start) == 'A' && text.at(start + 1) == 'S';
        if (!upper || last - digits < (named ? 1 : 2) || Ascii.word(text.at(last)) || text.at(digits) == '0') {
            return null;
        }
        String number = text.string(digits, last);
        return Long.parseLong(number) > HIGHEST_ASN
                ? null
                : Candidate.bare(IndicatorType.ASN, "AS" + number, start, Math.max(last, end), 80, "autonomous system");
    }

    /** Tactics, techniques, groups, software, mitigations, campaigns and data sources of ATT&CK 17. */
    private @Nullable Candidate attack(int start, int end) {
        boolean shaped = attackShape(start, end - start);
        int last = shaped ? subTechniqueEnd(start, end) : end;
        boolean longer = text.at(last) == '.' && Ascii.digit(text.at(last + 1));
        if (!shaped || longer || partOfName(start)) {
            return null;
        }
        return Candidate.bare(IndicatorType.MITRE, text.string(start, last), start, last, 85, "ATT&CK identifier");
    }

    private boolean partOfName(int start) {
        int before = text.at(start - 1);
        return before == '.' || (before == '/' && Ascii.word(text.at(start - 2)));
    }

    private boolean attackShape(int start, int length) {
        int first = text.at(start);
        int second = text.at(start + 1);
        if (length == 5 && digits(start + 1, 4)) {
            return switch (first) {
                case 'T' -> second == '1' && !digitsAre(start + 1, "1000");
                case 'G' -> second == '0' || (second == '1' && text.at(start + 2) == '0');
                case 'S' -> second == '0' || (second == '1' && text.at(start + 2) <= '3');
                case 'M' -> second == '1' && text.at(start + 2) == '0';
                case 'C' -> second == '0' && text.at(start + 2) == '0';
                default -> false;
            };
        }
        boolean two = (first == 'T' && second == 'A') || (first == 'D' && second == 'S');
        return length == 6 && two && digits(start + 2, 4) && text.at(start + 2) == '0' && text.at(start + 3) == '0';
    }

    private boolean digits(int from, int count) {
        return digitsEnd(from, count) == from + count;
    }

    private boolean digitsAre(int from, String digits) {
        return text.matches(from, digits);
    }

    private int subTechniqueEnd(int start, int end) {
        boolean sub = end - start == 5
                && text.at(start) == 'T'
                && text.at(end) == '.'
                && digits(end + 1, 3)
                && !Ascii.alnum(text.at(end + 4));
        return sub ? end + 4 : end;
    }
}
