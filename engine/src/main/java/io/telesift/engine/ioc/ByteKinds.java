// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

/**
 * What each of the 256 bytes means to the scan. Two tables answer with one AND whether the byte behind a word, together
 * with the one after it, may make the word a part of an indicator: {@code FOLLOWS[next] & AFTER[second] != 0}.
 */
final class ByteKinds {
    /** Blanks, most punctuation: nothing begins here. */
    static final byte PLAIN = 0;
    /** ASCII letter, digit, hyphen, underscore. */
    static final byte WORD = 1;
    /** Part of a code point beyond ASCII. */
    static final byte HIGH = 2;
    /** A sign that can begin an indicator. */
    static final byte MARK = 3;

    static final byte[] KIND = new byte[256];
    /** 1 for digits, 0 for all else. */
    static final byte[] DIGIT = new byte[256];
    /** 1 for the letters that begin identifiers of catalogues. */
    static final byte[] CATALOGUE = new byte[256];

    static final byte[] FOLLOWS = new byte[256];
    static final byte[] AFTER = new byte[256];

    private static final int DOT = 1;
    private static final int COLON = 2;
    private static final int AT = 4;
    private static final int BLANK = 8;
    private static final int BRACKET = 16;
    private static final int BACKSLASH = 32;
    private static final int WIDE = 64;

    private ByteKinds() {}

    static {
        for (int c = 0; c < 256; c++) {
            KIND[c] = c >= 0x80 ? HIGH : Ascii.word(c) ? WORD : "@+:%\\/~".indexOf(c) >= 0 ? MARK : PLAIN;
            DIGIT[c] = (byte) (Ascii.digit(c) ? 1 : 0);
            CATALOGUE[c] = (byte) ("CcATSGMD".indexOf(c) >= 0 ? 1 : 0);
            FOLLOWS[c] = (byte) follows(c);
            AFTER[c] = (byte) after(c);
        }
    }

    static boolean word(byte b) {
        return KIND[b & 0xFF] == WORD;
    }

    private static int follows(int c) {
        return switch (c) {
            case '.' -> DOT;
            case ':' -> COLON;
            case '@' -> AT;
            case ' ' -> BLANK;
            case '[', '(', '{', '<' -> BRACKET;
            case '\\', '^' -> BACKSLASH;
            // Lead bytes of invisible characters, dashes, and of the dots, colons and at signs of CJK typography.
            case 0xC2, 0xD8, 0xE2, 0xE3, 0xEF -> WIDE;
            default -> 0;
        };
    }

    private static int after(int c) {
        boolean name = Ascii.word(c) || c >= 0x80;
        int bits = name ? DOT | AT | BACKSLASH : 0;
        bits |= Ascii.alnum(c) || ":/\\[(_".indexOf(c) >= 0 ? COLON : 0;
        bits |= Ascii.closes(c) ? DOT : 0;
        bits |= Ascii.opens(c) || c == 0xD0 || c == 0xD1 ? BLANK : 0;
        bits |= c >= 0x80 || ".,:/@ -dDpPaA[({".indexOf(c) >= 0 ? BRACKET : 0;
        bits |= c == '.' || c == '[' || c == '<' || c == '\\' ? BACKSLASH : 0;
        bits |= c == 0x80 || c == 0x81 || (c >= 0xB8 && c <= 0xBD) || c == 0xAD || c == 0x9C ? WIDE : 0;
        return bits;
    }
}
