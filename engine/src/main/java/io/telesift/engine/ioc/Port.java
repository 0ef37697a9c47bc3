// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

/** A port behind a host; {@code number} is -1 and {@code end} the host's own if there is none. */
record Port(int number, int end) {
    private static final int HIGHEST = 65_535;

    static Port read(RefangedText text, int from) {
        int i = from + 1;
        int value = 0;
        while (text.at(from) == ':' && i - from <= 5 && Chars.digit(text.at(i))) {
            value = value * 10 + text.at(i++) - '0';
        }
        boolean valid = i > from + 1 && value > 0 && value <= HIGHEST && !Chars.asciiAlnum(text.at(i));
        return valid ? new Port(value, i) : new Port(-1, from);
    }

    boolean present() {
        return number > 0;
    }
}
