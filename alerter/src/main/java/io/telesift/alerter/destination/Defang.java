// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter.destination;

import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorType;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes indicators so that nobody follows them by accident. The alerter may not import the engine, hence the little here. */
public final class Defang {
    private static final Set<IndicatorType> CLICKABLE = EnumSet.of(
            IndicatorType.URL,
            IndicatorType.DOMAIN,
            IndicatorType.IPV4,
            IndicatorType.IPV6,
            IndicatorType.CIDR,
            IndicatorType.EMAIL,
            IndicatorType.ONION,
            IndicatorType.TELEGRAM);

    private Defang() {}

    /** A whole text: what was found in it, and any other link ({@code ://}). Findings with odd offsets are passed over. */
    public static String text(String text, List<Finding> findings) {
        StringBuilder safe = new StringBuilder(text.length() + 64);
        int done = 0;
        for (Finding finding : inOrder(findings)) {
            if (finding.start() >= done && finding.end() > finding.start() && finding.end() <= text.length()) {
                safe.append(text, done, finding.start());
                safe.append(indicator(finding.type(), text.substring(finding.start(), finding.end())));
                done = finding.end();
            }
        }
        return links(safe.append(text, done, text.length()).toString());
    }

    /** A text without offsets, such as a translation: every mention of an indicator, and any other link. */
    public static String mentions(String text, List<Finding> findings) {
        String safe = text;
        for (Finding finding : findings) {
            safe = safe.replace(finding.raw(), indicator(finding.type(), finding.raw()));
            safe = safe.replace(finding.value(), indicator(finding.type(), finding.value()));
        }
        return links(safe);
    }

    /** One indicator; hashes, file names and the like stay as they are. */
    public static String indicator(IndicatorType type, String value) {
        if (!CLICKABLE.contains(type)) {
            return links(value);
        }
        String safe = links(dots(value)).replace("@", "[at]");
        return type == IndicatorType.IPV6 ? safe.replace(":", "[:]") : safe;
    }

    private static List<Finding> inOrder(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.origin().equals("text"))
                .sorted(Comparator.comparingInt(Finding::start))
                .toList();
    }

    /** Dots in brackets were defanged by the author. */
    private static String dots(String value) {
        StringBuilder safe = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            boolean inBrackets = (i > 0 && "[({".indexOf(value.charAt(i - 1)) >= 0)
                    || (i + 1 < value.length() && "])}".indexOf(value.charAt(i + 1)) >= 0);
            safe.append(value.charAt(i) == '.' && !inBrackets ? "[.]" : String.valueOf(value.charAt(i)));
        }
        return safe.toString();
    }

    /** {@code http} becomes {@code hxxp}; other schemes, also those nobody thought of, lose their colon. */
    private static String links(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        int done = 0;
        for (int colon = text.indexOf("://"); colon >= 0; colon = text.indexOf("://", colon + 1)) {
            String before = text.substring(done, colon);
            int scheme = schemeStart(before);
            boolean http = isHttp(before.substring(scheme));
            safe.append(before, 0, scheme)
                    .append(http ? "hxxp" + before.substring(scheme + 4) : before.substring(scheme));
            safe.append(http || before.endsWith("hxxp") || before.endsWith("hxxps") ? "://" : "[:]//");
            done = colon + 3;
        }
        return safe.append(text, done, text.length()).toString();
    }

    private static int schemeStart(String text) {
        int start = text.length();
        while (start > 0 && isAsciiLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isHttp(String scheme) {
        return scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
