// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

/** Tells honest international names from those that pose as others. */
final class Scripts {
    /** Cyrillic and Greek letters that print like a Latin one. */
    private static final String LATIN_LOOKALIKES = "аеорсухіјѕһԁԛԝвкмнтгпАВЕКМНОРСТУХІЈЅαορνυικτ";

    private Scripts() {}

    /** A label that mixes Latin with Cyrillic or Greek, or spells a Latin-looking word in Cyrillic under an ASCII suffix. */
    static boolean lookalike(String host) {
        int suffix = host.lastIndexOf('.') + 1;
        boolean asciiSuffix = isAscii(host, suffix, host.length());
        int from = 0;
        for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', from)) {
            if (poses(host, from, dot, asciiSuffix)) {
                return true;
            }
            from = dot + 1;
        }
        return poses(host, from, host.length(), false);
    }

    private static boolean isAscii(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> c < 0x80);
    }

    private static boolean poses(String host, int from, int to, boolean asciiSuffix) {
        int latin = 0;
        int foreign = 0;
        int lookalikes = 0;
        for (int i = from; i < to; i++) {
            char c = host.charAt(i);
            latin += Chars.asciiLetter(c) ? 1 : 0;
            foreign += c >= 0x370 && c < 0x530 ? 1 : 0;
            lookalikes += c >= 0x370 && LATIN_LOOKALIKES.indexOf(c) >= 0 ? 1 : 0;
        }
        return foreign > 0 && (latin > 0 || (asciiSuffix && lookalikes == foreign));
    }
}
