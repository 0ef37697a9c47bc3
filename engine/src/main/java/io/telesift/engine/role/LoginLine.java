// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.IndicatorType;

/** Lines of stolen log-ins: {@code https://site/login:user:password}, {@code user@mail:password}. */
final class LoginLine {
    private static final String SEPARATORS = ":|;";

    private LoginLine() {}

    /** Whether a log-in or a password follows without a blank; ports never follow a URL or an e-mail address. */
    static boolean at(String text, IndicatorType type, int end) {
        boolean first = type == IndicatorType.URL || type == IndicatorType.EMAIL;
        return first
                && end > 0
                && end + 1 < text.length()
                && SEPARATORS.indexOf(text.charAt(end)) >= 0
                && text.charAt(end + 1) < 0x7F
                && Character.isLetterOrDigit(text.charAt(end + 1));
    }
}
