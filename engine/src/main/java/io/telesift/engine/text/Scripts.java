// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

/** Which of the scripts that look alike a word has letters of, kept while it is read, without a branch. */
final class Scripts {
    private static final int LATIN = 1;
    private static final int CYRILLIC = 2;
    private static final int BOTH = LATIN | CYRILLIC;
    /** By character: its script, and above it what stays of those before it: nothing where a word ends. */
    private static final byte[] KINDS = kinds();

    private Scripts() {}

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = (byte) (Words.part((char) c) ? script((char) c) | BOTH << 2 : 0);
        }
        return kinds;
    }

    private static int script(char c) {
        return c >= 'a' && c <= 'z' ? LATIN : c >= 0x400 && c < 0x530 ? CYRILLIC : 0;
    }

    /** The scripts of the word after this folded character; none after one that ends it. */
    static int after(int scripts, char c) {
        int kind = KINDS[c];
        return (scripts & (kind >> 2)) | (kind & BOTH);
    }

    /** 1 for both, else 0. */
    static int mixed(int scripts) {
        return scripts & (scripts >> 1);
    }
}
