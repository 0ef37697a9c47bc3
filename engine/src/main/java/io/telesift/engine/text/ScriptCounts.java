// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

import java.util.EnumMap;
import java.util.Map;

/** How many letters of each script a text has. */
final class ScriptCounts {
    /** A script counts as the text's from this share of the letters on; a foreign name or two do not change it. */
    private static final double ENOUGH = 0.3;

    enum Script {
        HANGUL,
        KANA,
        HAN,
        ARABIC,
        CYRILLIC,
        LATIN,
        OTHER
    }

    private final Map<Script, Integer> counts = new EnumMap<>(Script.class);
    private int letters;

    void add(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c)) {
                counts.merge(script(c), 1, Integer::sum);
                letters++;
            }
        }
    }

    /** Only what is written without spaces: around a link, it stands in the link's own word. */
    void addUnspaced(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLetter(c) && (Words.unspaced(c) || Words.hangul(c))) {
                counts.merge(script(c), 1, Integer::sum);
                letters++;
            }
        }
    }

    int letters() {
        return letters;
    }

    /**
     * Korean is often half Latin, Japanese mostly Han: the rarer script that has enough letters wins over the one that
     * others borrow.
     */
    Script leading() {
        if (letters == 0) {
            return Script.OTHER;
        }
        if (share(Script.KANA) > 0.1) {
            return Script.KANA;
        }
        Script most = Script.HANGUL;
        for (Script script : new Script[] {Script.HAN, Script.ARABIC, Script.CYRILLIC}) {
            most = share(script) > share(most) ? script : most;
        }
        if (share(most) >= ENOUGH) {
            return most;
        }
        return share(Script.LATIN) > 0.5 ? Script.LATIN : Script.OTHER;
    }

    private double share(Script script) {
        return (double) counts.getOrDefault(script, 0) / letters;
    }

    private static Script script(char c) {
        if (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) {
            return Script.LATIN;
        }
        if (c >= 0x400 && c < 0x530) {
            return Script.CYRILLIC;
        }
        if (Words.hangul(c)) {
            return Script.HANGUL;
        }
        if (c >= 0x3040 && c <= 0x30FF) {
            return Script.KANA;
        }
        boolean arabic = (c >= 0x600 && c < 0x780) || (c >= 0xFB50 && c < 0xFF00);
        return Words.unspaced(c) ? Script.HAN : arabic ? Script.ARABIC : Script.OTHER;
    }
}
