// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.idn;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Host names in their two forms, by <a href="https://www.unicode.org/reports/tr46/">UTS #46</a>, non-transitional, as
 * browsers read them. ASCII names take a short way without ICU, whose tables cost a start.
 */
public final class HostNames {
    private static final int LONGEST = 253;
    private static final int LONGEST_LABEL = 63;
    private static final String PUNYCODE = "xn--";

    private HostNames() {}

    /**
     * The form that DNS knows: lower case, punycode, no dot at the end. Labels may hold underscores, as DNS's do, and a
     * hyphen anywhere. What is ASCII already is only put in lower case, whatever stands behind {@code xn--}.
     *
     * @return null if the name has no such form: forbidden characters, an empty label, one above 63 characters or more
     *     than 253 in all
     */
    public static @Nullable String ascii(String host) {
        if (host.length() > LONGEST + 1) {
            return null;
        }
        String ascii = isAscii(host) ? host.toLowerCase(Locale.ROOT) : Uts46.ascii(host);
        return ascii == null ? null : dnsName(withoutRoot(ascii));
    }

    /**
     * The form for people: punycode labels decoded where that can be undone, all others as they are, in lower case.
     *
     * @param host in either form
     */
    public static String unicode(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        if (!lower.contains(PUNYCODE) || lower.length() > LONGEST) {
            return lower;
        }
        StringBuilder unicode = new StringBuilder();
        int start = 0;
        for (int dot = lower.indexOf('.'); dot >= 0; dot = lower.indexOf('.', start)) {
            unicode.append(label(lower.substring(start, dot))).append('.');
            start = dot + 1;
        }
        return unicode.append(label(lower.substring(start))).toString();
    }

    private static String label(String label) {
        if (!label.startsWith(PUNYCODE)) {
            return label;
        }
        String unicode = Uts46.unicode(label);
        // A label that would not come back is shown as DNS has it.
        return unicode != null && label.equals(ascii(unicode)) ? unicode : label;
    }

    /** Whether a text has no other characters. */
    public static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String withoutRoot(String host) {
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static @Nullable String dnsName(String host) {
        if (host.length() > LONGEST) {
            return null;
        }
        int start = 0;
        for (int i = 0; i <= host.length(); i++) {
            if (i == host.length() || host.charAt(i) == '.') {
                if (i == start || i - start > LONGEST_LABEL) {
                    return null;
                }
                start = i + 1;
            } else if (!ofLabel(host.charAt(i))) {
                return null;
            }
        }
        return host;
    }

    private static boolean ofLabel(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
