// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.io.ByteArrayOutputStream;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether words show the link below them. The preview completes what the author typed: a scheme, a slash, percent signs
 * for letters, punycode for a host; such a link hides nothing.
 */
final class LinkForm {
    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]{0,20}://");

    private LinkForm() {}

    static boolean same(String words, String target) {
        String shown = words.strip();
        return shown.equals(target) || (sameScheme(shown, target) && form(shown).equals(form(target)));
    }

    /** Words without a scheme leave it open. */
    private static boolean sameScheme(String shown, String target) {
        String written = scheme(shown);
        return written.isEmpty() || written.equals(scheme(target));
    }

    private static String scheme(String link) {
        Matcher scheme = SCHEME.matcher(link.toLowerCase(Locale.ROOT));
        return scheme.find() ? scheme.group() : "";
    }

    /** For telephone numbers, which are shown with blanks and signs. */
    static boolean sameDigits(String target, String words) {
        return target.replaceAll("[^0-9]", "").equals(words.replaceAll("[^0-9]", ""));
    }

    private static String form(String link) {
        String decoded = decode(link);
        String bare = decoded.substring(scheme(decoded).length());
        int end = endOfHost(bare);
        String rest = bare.substring(end);
        return host(bare.substring(0, end)) + (rest.equals("/") ? "" : rest);
    }

    private static int endOfHost(String bare) {
        int end = 0;
        while (end < bare.length() && "/?#".indexOf(bare.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String host(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.contains("xn--") && lower.length() < 256 ? IDN.toUnicode(lower) : lower;
    }

    /** Whatever is no percent sequence stays. */
    private static String decode(String link) {
        if (link.indexOf('%') < 0) {
            return link;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(link.length());
        for (int i = 0; i < link.length(); ) {
            int value = i + 2 < link.length() && link.charAt(i) == '%' ? hex(link, i + 1) : -1;
            if (value >= 0) {
                bytes.write(value);
                i += 3;
            } else {
                int codePoint = link.codePointAt(i);
                bytes.writeBytes(Character.toString(codePoint).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(codePoint);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int hex(String link, int at) {
        int high = Character.digit(link.charAt(at), 16);
        int low = Character.digit(link.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
