// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.nio.charset.StandardCharsets;

/**
 * The UTF-8 bytes of one text; a place is the index of a byte. Outside the text there are only zero bytes, so that no
 * reader has to ask for the length. Reused for one text after the other: one a thread.
 */
final class Text {
    private static final byte[] NONE = {};

    private byte[] bytes = NONE;
    private long reading;

    void load(byte[] utf8) {
        bytes = utf8;
        reading++;
    }

    /** Another number for each text that is loaded, the same array included: what was learnt of one text ends with it. */
    long reading() {
        return reading;
    }

    /** The large array of the last text is not kept alive. */
    void clear() {
        bytes = NONE;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return bytes.length;
    }

    /** The byte here, 0 to 255. */
    int at(int i) {
        return i >= 0 && i < bytes.length ? bytes[i] & 0xFF : 0;
    }

    /** The code point that begins here; anything, but no exception, if the bytes are no UTF-8. */
    int codePoint(int i) {
        int lead = at(i);
        if (lead < 0xC0) {
            return lead;
        }
        if (lead < 0xE0) {
            return (lead & 0x1F) << 6 | tail(i + 1);
        }
        int high = (lead & 0x0F) << 12 | tail(i + 1) << 6 | tail(i + 2);
        return lead < 0xF0 ? high : (high & 0x7FFF) << 6 | tail(i + 3);
    }

    private int tail(int i) {
        return at(i) & 0x3F;
    }

    /** How many bytes the code point that begins here has; one that is cut ends with the text. */
    int width(int i) {
        int lead = at(i);
        int width = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        return i + width <= bytes.length ? width : Math.max(1, bytes.length - i);
    }

    /** Where the code point before this place begins; the place itself at the beginning of the text. */
    int before(int i) {
        int start = i - 1;
        while (start > 0 && i - start < 4 && (at(start) & 0xC0) == 0x80) {
            start--;
        }
        return Math.max(0, start);
    }

    /** The code point before this place, 0 at the beginning of the text. */
    int codePointBefore(int i) {
        return i <= 0 ? 0 : codePoint(before(i));
    }

    /** Whether this ASCII text stands here, in whatever case; {@code lower} in lower case. */
    boolean matches(int i, String lower) {
        for (int k = 0; k < lower.length(); k++) {
            if (Ascii.lower(at(i + k)) != lower.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** Whether exactly these bytes stand here. */
    boolean matches(int i, byte[] written) {
        if (i < 0 || i + written.length > bytes.length) {
            return false;
        }
        for (int k = 0; k < written.length; k++) {
            if (bytes[i + k] != written[k]) {
                return false;
            }
        }
        return true;
    }

    /** The first place from here on that holds no blank, at most {@code most} further. */
    int afterBlanks(int i, int most) {
        int at = i;
        while (at - i < most && Ascii.blank(at(at))) {
            at++;
        }
        return at;
    }

    /** The first place from here on that holds nothing invisible. */
    int afterInvisible(int i) {
        int at = i;
        while (at(at) >= 0x80 && Letters.invisible(codePoint(at))) {
            at += width(at);
        }
        return at;
    }

    String string(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
