// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding.Derived;
import io.telesift.common.model.IndicatorType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Where a URL sends its visitor on: parameters that hold a URL themselves. */
final class Redirects {
    private static final int MOST = 4;

    /** What stands behind so many is read as one. */
    private static final int MOST_PARAMETERS = 64;

    private Redirects() {}

    /** The targets, decoded once, in their order; at most four. */
    static List<Derived> in(String url) {
        int query = url.indexOf('?');
        if (query < 0) {
            return List.of();
        }
        List<Derived> targets = List.of();
        int from = query + 1;
        for (int parameter = 1; from <= url.length() && targets.size() < MOST; parameter++) {
            int end = parameter == MOST_PARAMETERS ? url.length() : parameterEnd(url, from);
            int value = valueStart(url, from, end);
            if (leadsOn(url, value)) {
                targets = targets.isEmpty() ? new ArrayList<>() : targets;
                targets.add(new Derived("redirect", IndicatorType.URL, decoded(url.substring(value, end))));
            }
            from = end + 1;
        }
        return targets;
    }

    private static int parameterEnd(String url, int from) {
        int end = from;
        while (end < url.length() && "&#;".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int valueStart(String url, int from, int end) {
        int sign = url.indexOf('=', from);
        return sign >= 0 && sign < end ? sign + 1 : from;
    }

    private static boolean leadsOn(String url, int from) {
        if (!url.regionMatches(true, from, "http", 0, 4)) {
            return false;
        }
        int colon = from + (url.startsWith("s", from + 4) || url.startsWith("S", from + 4) ? 5 : 4);
        return url.startsWith("://", colon) || url.regionMatches(true, colon, "%3a%2f%2f", 0, 9);
    }

    /** As it stands if its percent signs are no encoding. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
