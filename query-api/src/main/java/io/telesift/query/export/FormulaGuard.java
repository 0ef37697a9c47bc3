// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.export;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a spreadsheet from running what an author wrote (OWASP ASVS 1.2.10, CWE-1236): a field that begins like a formula
 * gets an apostrophe before it. Plain numbers stay, a chat id is one. It alters values: machines take NDJSON.
 */
final class FormulaGuard {
    private static final String FIRST = "=+-@\t\r\0";
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private FormulaGuard() {}

    static String field(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean formula = !text.isEmpty()
                && FIRST.indexOf(text.charAt(0)) >= 0
                && !NUMBER.matcher(text).matches();
        return formula ? "'" + text : text;
    }
}
