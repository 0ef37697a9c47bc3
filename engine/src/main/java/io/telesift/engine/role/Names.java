// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import java.util.List;
import java.util.Locale;

/** What names suggest when no word of the message says more. */
final class Names {
    private static final List<String> DESKS = List.of(
            "abuse",
            "soc",
            "cert",
            "csirt",
            "security",
            "support",
            "help",
            "contact",
            "press",
            "report",
            "phish",
            "noc");
    private static final List<String> REPORTS = List.of(
            "://blog.",
            "://news.",
            "://research.",
            "://cert.",
            "://www.cert",
            "/blog/",
            "/news/",
            "/advisory",
            "/advisories/",
            "/article",
            "/reports/",
            "#ioc");
    /** Longer values are not looked at. */
    private static final int LONGEST = 2048;

    private Names() {}

    /** An e-mail address of those who want to be written to. */
    static boolean desk(String address) {
        String lower = cut(address);
        String local = lower.substring(0, Math.max(0, lower.indexOf('@')));
        String host = lower.substring(lower.indexOf('@') + 1);
        return startsDesk(local) || host.startsWith("cert") || host.startsWith("csirt");
    }

    private static boolean startsDesk(String local) {
        for (String desk : DESKS) {
            if (local.startsWith(desk)) {
                return true;
            }
        }
        return false;
    }

    /** A link to something to read. */
    static boolean report(String url) {
        if (url.indexOf('/') < 0 && url.indexOf('#') < 0) {
            return false;
        }
        String lower = cut(url);
        for (String report : REPORTS) {
            if (lower.contains(report)) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String value) {
        return value.substring(0, Math.min(LONGEST, value.length())).toLowerCase(Locale.ROOT);
    }
}
