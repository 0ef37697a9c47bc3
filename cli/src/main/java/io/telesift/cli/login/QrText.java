// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.login;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as text: two rows of modules in a line of half blocks, light on dark, as phones read it from a screen. */
public final class QrText {
    private static final int BORDER = 2;

    private QrText() {}

    /** Of a link. */
    public static String of(String link) {
        QrCode code = QrCode.encodeText(link, QrCode.Ecc.LOW);
        StringBuilder text = new StringBuilder();
        for (int y = -BORDER; y < code.size + BORDER; y += 2) {
            for (int x = -BORDER; x < code.size + BORDER; x++) {
                text.append(block(code.getModule(x, y), code.getModule(x, y + 1)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static char block(boolean upperDark, boolean lowerDark) {
        if (upperDark) {
            return lowerDark ? ' ' : '\u2584';
        }
        return lowerDark ? '\u2580' : '\u2588';
    }
}
