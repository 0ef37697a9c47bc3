// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

/** Kinds of code points beyond ASCII. */
final class Letters {
    /** Cyrillic and Greek letters that print like a Latin one. */
    private static final String LATIN_LOOKALIKES = "аеорсухіјѕһԁԛԝвкмнтгпАВЕКМНОРСТУХІЈЅαορνυικτΑΒΕΗΙΚΜΝΟΡΤΥΧΖ";

    /** How far the full-width forms of ASCII lie above it. */
    static final int FULL_WIDTH = 0xFEE0;

    /** Latin, Greek, Cyrillic and Armenian lie below. */
    private static final int OTHER_SCRIPTS = 0x0590;

    private Letters() {}

    /** Letters, digits and the marks on them, of every script. */
    static boolean letter(int c) {
        if (c < 0x80) {
            return Ascii.alnum(c);
        }
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return (mark && !variation(c)) || Character.isLetterOrDigit(c);
    }

    private static boolean variation(int c) {
        return c >= 0xFE00 && c <= 0xFE0F;
    }

    /** What prints nothing and is put into words to hide them: zero-width, bidirectional, soft hyphen. */
    static boolean invisible(int c) {
        return c == 0xAD
                || c == 0x034F
                || c == 0x061C
                || c == 0x180E
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || variation(c)
                || c == 0xFEFF;
    }

    /** Written without blanks between words, so that particles and prose stick to names: Hangul, Han, Kana, Thai. */
    static boolean unspaced(int c) {
        return (c >= 0x0E00 && c <= 0x0EFF)
                || (c >= 0x1100 && c <= 0x11FF)
                || (c >= 0x3005 && c <= 0x9FFF)
                || (c >= 0xAC00 && c <= 0xD7AF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF66 && c <= 0xFFDC)
                || (c >= 0x20000 && c <= 0x3FFFF);
    }

    /** Whether a name cannot go on from one of these to the other: a Latin letter beside a script it never mixes with. */
    static boolean glued(int before, int after) {
        return (Ascii.letter(before) && other(after)) || (other(before) && Ascii.letter(after));
    }

    private static boolean other(int c) {
        return c >= OTHER_SCRIPTS && !styled(c);
    }

    /** A Latin letter or digit as wide as a Chinese one. */
    static boolean fullWidth(int c) {
        return c > FULL_WIDTH && c - FULL_WIDTH < 0x7F && Ascii.alnum(c - FULL_WIDTH);
    }

    static boolean lookalike(int c) {
        return LATIN_LOOKALIKES.indexOf(c) >= 0 || styled(c);
    }

    /** Ligatures and mathematical letters: IDNA takes them for the plain ones. */
    private static boolean styled(int c) {
        return (c >= 0xFB00 && c <= 0xFB06) || (c >= 0x1D400 && c <= 0x1D7FF);
    }

    /** Hyphens and dashes of every width. */
    static boolean dash(int c) {
        return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
    }
}
