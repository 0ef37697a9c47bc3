// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding.Derived;
import java.util.List;

/** A port behind a host; {@code number} is -1 and {@code end} the host's own if there is none. */
record Port(int number, int end) {
    private static final int HIGHEST = 65_535;
    private static final int MOST_DIGITS = 5;

    static Port read(Text text, Separators separators, int from) {
        int c = text.at(from);
        int digits = c == ':' || c == '[' || c == '(' ? separators.colon(from) : Separators.NONE;
        if (digits == Separators.NONE) {
            return none(from);
        }
        int i = digits;
        int value = 0;
        while (i - digits < MOST_DIGITS && Ascii.digit(text.at(i))) {
            value = value * 10 + text.at(i++) - '0';
        }
        boolean valid = i > digits && value > 0 && value <= HIGHEST && !goesOn(text, i);
        return valid ? new Port(value, i) : none(from);
    }

    /** A clock time, a dotted number or a word is no port. */
    private static boolean goesOn(Text text, int i) {
        int c = text.at(i);
        return Ascii.word(c) || (c == '.' && Ascii.digit(text.at(i + 1)));
    }

    static Port none(int end) {
        return new Port(-1, end);
    }

    boolean present() {
        return number > 0;
    }

    List<Derived> derived() {
        return present() ? List.of(new Derived("port", null, Integer.toString(number))) : List.of();
    }
}
