// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Words to look for at a place, in lower case, upper case and title case, sorted by their first byte. */
final class Spellings {
    private static final byte[][] NONE = {};

    private final byte[][][] byFirst = new byte[256][][];
    private final int longest;

    Spellings(String... words) {
        List<List<byte[]>> lists = new ArrayList<>();
        for (int i = 0; i < byFirst.length; i++) {
            lists.add(new ArrayList<>());
        }
        Arrays.stream(words)
                .flatMap(Spellings::cases)
                .distinct()
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                // Longest first: "v" must not hide "version".
                .sorted(Comparator.comparingInt((byte[] word) -> word.length).reversed())
                .forEach(word -> lists.get(word[0] & 0xFF).add(word));
        longest = lists.stream()
                .flatMap(List::stream)
                .mapToInt(word -> word.length)
                .max()
                .orElse(0);
        for (int i = 0; i < byFirst.length; i++) {
            byFirst[i] = lists.get(i).toArray(NONE);
        }
    }

    private static Stream<String> cases(String word) {
        String title = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        return Stream.of(word, word.toUpperCase(Locale.ROOT), title);
    }

    /** Whether one of the words stands somewhere between these places, by itself as its script has it. */
    boolean within(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            int end = end(text, i);
            if (end != Separators.NONE && end <= to && starts(text, i) && ends(text, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the words ends here, by itself. */
    boolean endsAt(Text text, int end) {
        for (int i = end - 1; i >= end - longest && i >= 0; i--) {
            if (end(text, i) == end && starts(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Where words are written without blanks, one may begin anywhere. */
    private static boolean starts(Text text, int i) {
        return !Letters.letter(text.codePointBefore(i)) || Letters.unspaced(text.codePoint(i));
    }

    /** A word of Latin letters stands alone; others may have endings. */
    private static boolean ends(Text text, int end) {
        return !Ascii.letter(text.at(end)) || text.at(end - 1) >= 0x80;
    }

    /** Behind the first of the words that stands here, or {@link Separators#NONE}. */
    int end(Text text, int i) {
        for (byte[] word : byFirst[text.at(i)]) {
            if (text.matches(i, word)) {
                return i + word.length;
            }
        }
        return Separators.NONE;
    }
}
