// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;

/** Writes indicators so that no program makes a link of them and nobody clicks by accident. */
public final class Defang {
    private Defang() {}

    /**
     * The form for people: {@code hxxps://evil[.]example/a}, {@code 1.2.3[.]4}, {@code user[at]host[.]example}. Works on
     * any value; what no client links (hashes, CVE identifiers) stays as it is.
     */
    public static String defang(IndicatorType type, String value) {
        return switch (type) {
            case URL -> url(value);
            case DOMAIN, ONION -> value.replace(".", "[.]");
            case EMAIL -> value.replace("@", "[at]").replace(".", "[.]");
            case IPV4 -> lastDot(value, value.length());
            case CIDR -> value.indexOf(':') >= 0 ? firstColon(value) : network(value);
            case IPV6 -> firstColon(value);
            default -> value;
        };
    }

    /** What {@link #defang} wrote, as it was; also undoes the usual forms of other people. */
    public static String refang(String text) {
        return new Refang(text).whole();
    }

    private static String url(String value) {
        int colon = value.indexOf("://");
        if (colon < 0) {
            return value.replace(".", "[.]");
        }
        int host = colon + 3;
        int end = authorityEnd(value, host);
        String tail = value.substring(end).replace("://", "[://]");
        return scheme(value.substring(0, colon)) + authority(value.substring(host, end)) + tail;
    }

    private static String authority(String authority) {
        return authority.replace(".", "[.]").replace("@", "[at]");
    }

    private static String scheme(String scheme) {
        return switch (scheme) {
            case "http" -> "hxxp://";
            case "https" -> "hxxps://";
            default -> scheme + "[://]";
        };
    }

    private static int authorityEnd(String value, int from) {
        int end = from;
        while (end < value.length() && "/?#".indexOf(value.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String network(String value) {
        int slash = value.indexOf('/');
        return lastDot(value, slash < 0 ? value.length() : slash);
    }

    private static String lastDot(String value, int before) {
        int dot = value.lastIndexOf('.', before - 1);
        return dot < 0 ? value : value.substring(0, dot) + "[.]" + value.substring(dot + 1);
    }

    private static String firstColon(String value) {
        int colon = value.indexOf(':');
        return colon < 0 ? value : value.substring(0, colon) + "[:]" + value.substring(colon + 1);
    }
}
