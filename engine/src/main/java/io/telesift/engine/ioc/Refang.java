// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.nio.charset.StandardCharsets;

/** Undoes what defangs a whole text: for single values only, since in prose it would make names of words. */
final class Refang {
    private final Text text = new Text();
    private final Separators separators = new Separators(text);
    private final StringBuilder out = new StringBuilder();
    private int plain;

    Refang(String written) {
        text.load(written.getBytes(StandardCharsets.UTF_8));
    }

    String whole() {
        int i = scheme();
        while (i < text.length()) {
            i = step(i);
        }
        return out.append(text.string(plain, text.length())).toString();
    }

    /** Where the rest begins: behind a scheme at the beginning, if there is one. */
    private int scheme() {
        int end = 0;
        while (Ascii.alnum(text.at(end))) {
            end++;
        }
        int authority = end == 0 ? Separators.NONE : separators.schemeEnd(end);
        Scheme scheme = authority == Separators.NONE ? null : Scheme.before(text, end, 0);
        if (scheme == null || scheme.start() > 0) {
            return 0;
        }
        out.append(scheme.name()).append("://");
        plain = authority;
        return authority;
    }

    private int step(int i) {
        int authority = separators.schemeEnd(i);
        if (authority != Separators.NONE) {
            return replace(i, authority, "://");
        }
        int dot = separators.dot(i);
        if (dot != Separators.NONE) {
            return replace(i, dot, ".");
        }
        int at = separators.at(i);
        if (at != Separators.NONE) {
            return replace(i, at, "@");
        }
        int sign = Ascii.opens(text.at(i)) ? separators.inBrackets(i) : Separators.NONE;
        return sign == Separators.NONE
                ? i + text.width(i)
                : replace(i, sign, Character.toString(separators.meaning(i)));
    }

    private int replace(int from, int to, String sign) {
        out.append(text.string(plain, from)).append(sign);
        plain = to;
        return to;
    }
}
