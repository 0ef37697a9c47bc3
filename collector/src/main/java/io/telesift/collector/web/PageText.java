// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A page's bytes as text. Telegram writes UTF-8; other bytes come from somebody in between, and read as UTF-8 they would make
 * rubbish of every text. A few broken ones are where a text was cut.
 */
final class PageText {
    private static final int FEW = 8;

    private PageText() {}

    /** Nothing if it is not UTF-8; wider characters show by their zeros. */
    static @Nullable String of(ByteBuffer bytes) {
        String text = read(bytes);
        return text == null || text.indexOf('\0') >= 0 ? null : text;
    }

    private static @Nullable String read(ByteBuffer bytes) {
        try {
            return decode(bytes, CodingErrorAction.REPORT);
        } catch (CharacterCodingException e) {
            return mended(bytes);
        }
    }

    private static @Nullable String mended(ByteBuffer bytes) {
        try {
            String text = decode(bytes, CodingErrorAction.REPLACE);
            return replaced(text) - written(bytes) > FEW ? null : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static String decode(ByteBuffer bytes, CodingErrorAction malformed) throws CharacterCodingException {
        CharBuffer text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(malformed)
                .onUnmappableCharacter(malformed)
                .decode(bytes.duplicate());
        return text.toString();
    }

    private static long replaced(String text) {
        return text.chars().filter(letter -> letter == 0xFFFD).count();
    }

    /** U+FFFD that authors wrote themselves. */
    private static long written(ByteBuffer bytes) {
        long count = 0;
        for (int i = bytes.position(); i + 2 < bytes.limit(); i++) {
            if (bytes.get(i) == (byte) 0xEF && bytes.get(i + 1) == (byte) 0xBF && bytes.get(i + 2) == (byte) 0xBD) {
                count++;
            }
        }
        return count;
    }
}
