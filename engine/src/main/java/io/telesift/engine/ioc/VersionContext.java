// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.engine.text.ShippedLines;
import java.util.Arrays;

/**
 * Whether the words round four numbers say that they are a version: {@code v1.2.3.4}, {@code Chrome/1.2.3.4},
 * {@code the version is now 1.2.3.4}. Remembers what was a version, for the next one of the same product has no words.
 */
final class VersionContext {
    /** How far before the numbers a word may stand, in bytes: about five words. */
    private static final int REACH = 72;

    private static final int BLANKS = 2;
    private static final Spellings VERSION = words("version");
    private static final Spellings PRODUCT = words("product");
    private static final Spellings ADDRESS = words("address");

    private final Text text;
    private int major = -1;
    private long seenIn;

    VersionContext(Text text) {
        this.text = text;
    }

    private static Spellings words(String kind) {
        return new Spellings(ShippedLines.of(VersionContext.class, "versions.txt").stream()
                .filter(line -> line.startsWith(kind + " "))
                .flatMap(line -> Arrays.stream(line.split(" ", -1)).skip(1))
                .toArray(String[]::new));
    }

    /** Whether the numbers from {@code start} to {@code end}, the first of them {@code first}, are a version. */
    boolean version(int start, int end, int first) {
        int from = partStart(start);
        boolean known = seenIn == text.reading() && major == first;
        boolean version = joined(start) || ((known || spoken(from, start, end)) && !ADDRESS.within(text, from, start));
        if (version) {
            seenIn = text.reading();
            major = first;
        }
        return version;
    }

    private boolean joined(int start) {
        int before = text.at(start - 1);
        boolean sign = before == '-' || before == '/' || before == '\\' || before == '_' || before == '.';
        return sign && wordBefore(start - 1);
    }

    /** A list of addresses may be joined by these signs: behind a digit they say nothing. */
    private boolean wordBefore(int end) {
        int c = text.at(end - 1);
        boolean digit = Ascii.digit(c) && text.at(end) != '.' && text.at(end) != '_';
        return (Ascii.alnum(c) && !digit) || c >= 0x80;
    }

    /** A name of software says nothing unless it stands right before. */
    private boolean spoken(int from, int start, int end) {
        return VERSION.within(text, from, start) || PRODUCT.endsAt(text, blanksBefore(start)) || behind(end);
    }

    private int blanksBefore(int start) {
        int end = start;
        while (start - end < BLANKS && Ascii.blank(text.at(end - 1))) {
            end--;
        }
        return end;
    }

    /** Where the part of the sentence begins that the numbers stand in. */
    private int partStart(int start) {
        int from = start;
        while (from > 0 && start - from < REACH && !parted(from)) {
            from--;
        }
        return from;
    }

    private boolean parted(int i) {
        int before = text.at(i - 1);
        if (before >= 0x80) {
            int c = text.codePointBefore(i);
            return c == 0x3002 || c == 0xFF0C || c == 0x60C;
        }
        boolean sentence = (before == '.' || before == '!' || before == '?') && Ascii.space(text.at(i));
        return before == ',' || before == ';' || before == '\n' || sentence;
    }

    /** {@code 2.3.9.7 버전}, {@code 7.4.2.1 build}. */
    private boolean behind(int end) {
        return VERSION.end(text, text.afterBlanks(end, BLANKS)) != Separators.NONE;
    }
}
