// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

/** What words are made of, and where scripts without spaces meet those with. */
public final class Words {
    private Words() {}

    /** Letter or digit of any script. */
    public static boolean part(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetterOrDigit(c);
    }

    /** Hangul: particles are written together with the word before them. */
    public static boolean hangul(char c) {
        return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3130 && c <= 0x318F);
    }

    /** Han and kana: no spaces between words. */
    public static boolean unspaced(char c) {
        return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF);
    }

    /** A word ends where Hangul, Han or kana meets anything else, or Han and kana anything at all. */
    static boolean changesScript(char left, char right) {
        return hangul(left) != hangul(right) || unspaced(left) || unspaced(right);
    }
}
