// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

/** One letter for the several code points that Arabic and Persian keyboards give for it. */
final class Arabic {
    private Arabic() {}

    static char unified(char c) {
        return switch (c) {
            case 'ي', 'ى', 'ئ' -> 'ی';
            case 'ك' -> 'ک';
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ة', 'ۀ' -> 'ه';
            case 'ؤ' -> 'و';
            default -> digit(c);
        };
    }

    private static char digit(char c) {
        boolean digit = (c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9);
        return digit ? (char) ('0' + (c & 0xF)) : c;
    }
}
