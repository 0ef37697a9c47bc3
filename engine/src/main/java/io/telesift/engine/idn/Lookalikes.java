// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.idn;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;

/**
 * Host names that look like others, by <a href="https://www.unicode.org/reports/tr39/">UTS #39</a>. Told are a label that
 * mixes scripts as no language does, one in small capitals, and one that reads as ASCII, letter by letter, under an ASCII
 * top-level domain.
 */
public final class Lookalikes {
    private static final int LAST_LATIN_OF_LANGUAGES = 0x17f;

    /** Phonetic letters that no alphabet has; ICU does not take them for the capitals they look like. */
    private static final String SMALL_CAPITALS = "ʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ";

    private Lookalikes() {}

    /**
     * Whether any label poses as another one. Latin beside Chinese, Japanese or Korean does not, nor Latin with marks;
     * Latin beside Cyrillic or Greek does.
     *
     * @param unicodeHost in the form of {@link HostNames#unicode}; an ASCII name never poses
     */
    public static boolean poses(String unicodeHost) {
        if (HostNames.isAscii(unicodeHost)) {
            return false;
        }
        int lastDot = unicodeHost.lastIndexOf('.');
        boolean asciiTop = HostNames.isAscii(unicodeHost.substring(lastDot + 1));
        int start = 0;
        for (int dot = unicodeHost.indexOf('.'); dot >= 0; dot = unicodeHost.indexOf('.', start)) {
            if (labelPoses(unicodeHost.substring(start, dot), asciiTop)) {
                return true;
            }
            start = dot + 1;
        }
        return labelPoses(unicodeHost.substring(start), false);
    }

    private static boolean labelPoses(String label, boolean asciiTop) {
        return !HostNames.isAscii(label) && (mixes(label) || smallCapitals(label) || (asciiTop && readsAsLatin(label)));
    }

    private static boolean mixes(String label) {
        SpoofChecker.CheckResult result = new SpoofChecker.CheckResult();
        Icu.MIXTURES.failsChecks(label, result);
        return result.restrictionLevel.compareTo(RestrictionLevel.MODERATELY_RESTRICTIVE) > 0;
    }

    private static boolean smallCapitals(String label) {
        return label.chars().anyMatch(c -> SMALL_CAPITALS.indexOf(c) >= 0);
    }

    /** Every character outside ASCII has the shape of one inside; letters of living Latin alphabets are themselves. */
    private static boolean readsAsLatin(String label) {
        return label.codePoints().noneMatch(Lookalikes::ofALatinAlphabet)
                && HostNames.isAscii(Icu.MIXTURES.getSkeleton(label))
                && label.codePoints().anyMatch(UCharacter::isLetter);
    }

    private static boolean ofALatinAlphabet(int codePoint) {
        return codePoint >= 0x80 && codePoint <= LAST_LATIN_OF_LANGUAGES;
    }

    /** Read when the first name outside ASCII comes: ICU's tables cost tens of milliseconds. */
    private static final class Icu {
        static final SpoofChecker MIXTURES = new SpoofChecker.Builder()
                .setChecks(SpoofChecker.RESTRICTION_LEVEL)
                .setRestrictionLevel(RestrictionLevel.MODERATELY_RESTRICTIVE)
                .build();
    }
}
