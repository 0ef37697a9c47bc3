// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words round four numbers say that they are a version: {@code v1.2.3.4}, {@code Chrome/1.2.3.4},
 * {@code the version is now 1.2.3.4}. Remembers what was a version, for the next one of the same product has no words.
 */
final class VersionContext {
    /** How far before the numbers a word may stand, in bytes: about five words. */
    private static final int REACH = 72;

    private static final int REACH_BEHIND = 24;
    private static final int BESIDE = 2;
    private static final List<String> VERSION = words("version");
    private static final List<String> PRODUCT = words("product");
    private static final List<String> ADDRESS = words("address");

    private final Text text;
    private int major = -1;
    private @Nullable Object seenIn;

    VersionContext(Text text) {
        this.text = text;
    }

    private static List<String> words(String kind) {
        return DataFile.lines("versions.txt").stream()
                .filter(line -> line.startsWith(kind + " "))
                .flatMap(line -> List.of(line.split(" ", -1)).stream().skip(1))
                .toList();
    }

    /** Whether the numbers from {@code start} to {@code end}, the first of them {@code first}, are a version. */
    boolean version(int start, int end, int first) {
        boolean known = seenIn == text.bytes() && major == first;
        boolean version = joined(start) || spoken(start, end) || (known && !addressed(start));
        if (version) {
            seenIn = text.bytes();
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

    private boolean spoken(int start, int end) {
        String before = before(start);
        return !within(before, ADDRESS) && (within(before, VERSION) || product(before) || behind(end));
    }

    private boolean addressed(int start) {
        return within(before(start), ADDRESS);
    }

    /** A name of software says nothing unless it stands right before. */
    private static boolean product(String before) {
        String near = before.stripTrailing();
        return PRODUCT.stream().anyMatch(word -> near.endsWith(word) && wordStarts(near, near.length() - word.length()));
    }

    /** What stands before the numbers in their part of the sentence, in lower case. */
    private String before(int start) {
        int from = start;
        while (from > 0 && start - from < REACH && !parted(from)) {
            from = text.before(from);
        }
        return text.string(from, start).toLowerCase(Locale.ROOT);
    }

    private boolean parted(int i) {
        int c = text.codePointBefore(i);
        boolean sentence = (c == '.' || c == '!' || c == '?') && Ascii.space(text.at(i));
        return c == ',' || c == ';' || c == '\n' || c == 0x3002 || c == 0xFF0C || c == 0x60C || sentence;
    }

    /** {@code 2.3.9.7 버전}, {@code 7.4.2.1 build}. */
    private boolean behind(int end) {
        int to = end;
        while (to < text.length() && to - end < REACH_BEHIND && text.at(to) != '\n') {
            to += text.width(to);
        }
        String behind = text.string(end, Math.min(to, text.length())).toLowerCase(Locale.ROOT);
        String word = behind.stripLeading();
        return behind.length() - word.length() <= BESIDE && VERSION.stream().anyMatch(word::startsWith);
    }

    private static boolean within(String text, List<String> words) {
        return words.stream().anyMatch(word -> within(text, word));
    }

    private static boolean within(String text, String word) {
        for (int i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
            if (wordStarts(text, i) && wordEnds(text, i + word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Where words are written without blanks, one may begin anywhere. */
    private static boolean wordStarts(String text, int i) {
        return i == 0 || !Character.isLetter(text.charAt(i - 1)) || Letters.unspaced(text.charAt(i));
    }

    /** Short words stand alone; longer ones may have endings. */
    private static boolean wordEnds(String text, int end) {
        boolean letter = end < text.length() && Character.isLetter(text.charAt(end));
        return !letter || text.charAt(end) >= 0x370;
    }
}
