// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads file hashes: words of hexadecimal digits of just the right length. */
final class HashReader {
    private static final int FEWEST_DISTINCT_DIGITS = 5;

    private HashReader() {}

    static @Nullable Hit read(RefangedText text, int start) {
        int end = start;
        while (end - start <= 128 && Chars.hex(text.at(end))) {
            end++;
        }
        IndicatorType type = type(end - start);
        if (type == null || continues(text, end) || !looksRandom(text, start, end)) {
            return null;
        }
        String value = text.text(start, end).toLowerCase(Locale.ROOT);
        return Hit.bare(type, value, start, end, 85, "as long as " + type.value() + ", hexadecimal");
    }

    private static @Nullable IndicatorType type(int length) {
        return switch (length) {
            case 32 -> IndicatorType.MD5;
            case 40 -> IndicatorType.SHA1;
            case 64 -> IndicatorType.SHA256;
            case 128 -> IndicatorType.SHA512;
            default -> null;
        };
    }

    private static boolean continues(RefangedText text, int end) {
        return Chars.asciiAlnum(text.at(end))
                || text.at(end) == '_'
                || (text.at(end) == '-' && Chars.hex(text.at(end + 1)));
    }

    /** Rulers such as {@code 0000...} and plain numbers are no hashes. */
    private static boolean looksRandom(RefangedText text, int start, int end) {
        int seen = 0;
        for (int i = start; i < end; i++) {
            seen |= 1 << Character.digit(text.at(i), 16);
        }
        boolean letters = seen >>> 10 != 0;
        boolean digits = (seen & 0x3FF) != 0;
        return letters && digits && Integer.bitCount(seen) >= FEWEST_DISTINCT_DIGITS;
    }
}
