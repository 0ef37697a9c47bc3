// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding.Derived;
import io.telesift.common.model.IndicatorType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a URL sends its visitor on: parameters that hold a URL themselves. */
final class Redirects {
    private static final int MOST = 4;

    private Redirects() {}

    /** The targets, decoded once, in their order; at most four. */
    static List<Derived> in(String url) {
        int query = url.indexOf('?');
        if (query < 0) {
            return List.of();
        }
        List<Derived> targets = new ArrayList<>();
        for (String parameter : url.substring(query + 1).split("[&#;]", 64)) {
            String value = parameter.substring(parameter.indexOf('=') + 1);
            if (targets.size() < MOST && leadsOn(value)) {
                targets.add(new Derived("redirect", IndicatorType.URL, decoded(value)));
            }
        }
        return targets;
    }

    private static boolean leadsOn(String value) {
        String start = value.substring(0, Math.min(value.length(), 16)).toLowerCase(Locale.ROOT);
        return start.startsWith("http%3a%2f%2f")
                || start.startsWith("https%3a%2f%2f")
                || start.startsWith("http://")
                || start.startsWith("https://");
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
