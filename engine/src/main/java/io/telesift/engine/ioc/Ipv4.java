// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Dotted quads, told apart from versions, OIDs and longer numbers. */
final class Ipv4 {
    private static final int LONGEST_WORD = 24;
    private static final Set<String> VERSION_WORDS = Set.of(
            "v",
            "ver",
            "version",
            "versions",
            "build",
            "release",
            "firmware",
            "update",
            "patch",
            "rev",
            "oid",
            "версия",
            "версии",
            "версию",
            "версией",
            "версія",
            "версії",
            "версію",
            "билд",
            "билда",
            "сборка",
            "сборки",
            "збірка",
            "прошивка",
            "прошивки",
            "прошивку",
            "обновление",
            "обновления",
            "релиз",
            "버전",
            "펌웨어",
            "빌드",
            "نسخه",
            "نسخهٔ",
            "ویرایش");

    private Ipv4() {}

    /** The address that begins at this unit, with nothing of a longer number round it. */
    static @Nullable Host read(RefangedText text, int from) {
        int i = from;
        for (int octet = 0; octet < 4; octet++) {
            int end = octetEnd(text, i);
            if (end < 0 || (octet < 3 && text.at(end) != '.')) {
                return null;
            }
            i = octet < 3 ? end + 1 : end;
        }
        return endsHere(text, i) ? Host.address(IndicatorType.IPV4, text.text(from, i), i) : null;
    }

    private static int octetEnd(RefangedText text, int from) {
        int value = 0;
        int i = from;
        while (i - from < 4 && Chars.digit(text.at(i))) {
            value = value * 10 + text.at(i++) - '0';
        }
        boolean leadingZero = i - from > 1 && text.at(from) == '0';
        return i == from || value > 255 || leadingZero ? -1 : i;
    }

    private static boolean endsHere(RefangedText text, int end) {
        char after = text.at(end);
        if (after == '.') {
            return !Chars.asciiAlnum(text.at(end + 1));
        }
        if (after == '-') {
            // Ranges are written with a hyphen: 192.0.2.1-192.0.2.9
            return !Chars.asciiLetter(text.at(end + 1));
        }
        return !Chars.word(after) || Chars.cjk(after) || !Chars.ascii(after);
    }

    /** What stands before a plain quad shows a version or a path: {@code v1.2.3.4}, {@code Chrome/1.2.3.4}. */
    static boolean versionBefore(RefangedText text, int start) {
        char before = text.at(start - 1);
        if (before == '-') {
            return Chars.word(text.at(start - 2)) && !Chars.digit(text.at(start - 2));
        }
        if (before == '/' || before == '\\' || before == '_' || before == '.') {
            return Chars.word(text.at(start - 2));
        }
        return VERSION_WORDS.contains(wordBefore(text, start));
    }

    private static String wordBefore(RefangedText text, int start) {
        int end = start;
        while (start - end < 3 && (text.at(end - 1) == ' ' || text.at(end - 1) == ':' || text.at(end - 1) == '.')) {
            end--;
        }
        int from = end;
        while (end - from < LONGEST_WORD && from > 0 && Chars.word(text.at(from - 1))) {
            from--;
        }
        return text.text(from, end).toLowerCase(Locale.ROOT);
    }
}
