// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

/** Puts words right that mix Latin and Cyrillic letters of the same look; honest words stay as they are. */
final class Homoglyphs {
    private static final String CYRILLIC = "аеорсухіјѕкмтнвԁһ";
    private static final String LATIN = "aeopcyxijskmthbdh";

    private Homoglyphs() {}

    /** @param from start of a folded word in {@code chars}, {@code to} its end */
    static void settle(char[] chars, int from, int to) {
        int cyrillic = 0;
        int latin = 0;
        int firmlyCyrillic = 0;
        int firmlyLatin = 0;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            boolean isCyrillic = c >= 0x400 && c < 0x530;
            boolean isLatin = c >= 'a' && c <= 'z';
            cyrillic += isCyrillic ? 1 : 0;
            latin += isLatin ? 1 : 0;
            firmlyCyrillic += isCyrillic && CYRILLIC.indexOf(c) < 0 ? 1 : 0;
            firmlyLatin += isLatin && LATIN.indexOf(c) < 0 ? 1 : 0;
        }
        if (cyrillic > 0 && latin > 0) {
            boolean toCyrillic = firmlyCyrillic != firmlyLatin ? firmlyCyrillic > firmlyLatin : cyrillic >= latin;
            replace(chars, from, to, toCyrillic ? LATIN : CYRILLIC, toCyrillic ? CYRILLIC : LATIN);
        }
    }

    private static void replace(char[] chars, int from, int to, String written, String meant) {
        for (int i = from; i < to; i++) {
            int at = written.indexOf(chars[i]);
            chars[i] = at < 0 ? chars[i] : meant.charAt(at);
        }
    }
}
