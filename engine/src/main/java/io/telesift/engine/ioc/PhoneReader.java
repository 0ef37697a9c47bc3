// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import io.telesift.engine.text.ShippedLines;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads international telephone numbers: a plus, a calling code, and as many digits as that country has (E.164). */
final class PhoneReader {
    private static final int LONGEST = 24;
    private static final Map<String, int[]> LENGTHS = lengths();

    private final Text text;

    PhoneReader(Text text) {
        this.text = text;
    }

    private static Map<String, int[]> lengths() {
        Map<String, int[]> lengths = new HashMap<>();
        for (String line : ShippedLines.of(PhoneReader.class, "calling-codes.txt")) {
            String[] words = line.split(" ", -1);
            lengths.put(words[0], new int[] {Integer.parseInt(words[1]), Integer.parseInt(words[2])});
        }
        return lengths;
    }

    @Nullable
    Candidate read(int plus) {
        int before = text.at(plus - 1);
        if (Ascii.word(before) || before == '+' || (before == '=' && text.at(plus - 2) == '=')) {
            return null;
        }
        StringBuilder digits = new StringBuilder();
        int end = plus + 1;
        for (int i = plus + 1; i - plus <= LONGEST && part(i); i++) {
            if (Ascii.digit(text.at(i))) {
                digits.append((char) text.at(i));
                end = i + 1;
            }
        }
        boolean goesOn = Ascii.word(text.at(end)) && text.at(end) != '-';
        return goesOn || !valid(digits) ? null : phone(plus, end, digits);
    }

    private static Candidate phone(int start, int end, StringBuilder digits) {
        return Candidate.bare(IndicatorType.PHONE, "+" + digits, start, end, 70, "international telephone number");
    }

    /** One separator between digits, or two round a bracket. */
    private boolean part(int i) {
        int c = text.at(i);
        int next = text.at(i + 1);
        boolean separator = c == ' ' || c == '-' || c == '.' || c == '(' || c == ')';
        return Ascii.digit(c)
                || (separator && (Ascii.digit(next) || next == '(' || (c == ')' && (next == ' ' || next == '-'))));
    }

    private static boolean valid(StringBuilder digits) {
        for (int length = 1; length <= 3 && length < digits.length(); length++) {
            int[] range = LENGTHS.get(digits.substring(0, length));
            if (range != null) {
                int national = digits.length() - length;
                return national >= range[0] && national <= range[1];
            }
        }
        return false;
    }
}
