// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.telesift.query.shape.StatsShape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the service holds and where to ask for it. No script, no style, nothing from a message. */
final class HomePage {
    private static final List<String> ROUTES = List.of(
            "/health",
            "/api/v1/stats",
            "/api/v1/messages",
            "/api/v1/indicators",
            "/api/v1/hits",
            "/api/v1/claims",
            "/api/v1/alerts",
            "/api/v1/channels",
            "/api/v1/rules",
            "/api/v1/verdicts",
            "/api/v1/imports",
            "/api/v1/dead-letters",
            "/api/v1/search?q=korea",
            "/api/v1/export?format=csv");

    private HomePage() {}

    static String of(StatsShape stats) {
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><title>Telesift</title></head>
                <body>
                <h1>Telesift</h1>
                <table>
                <caption>%s</caption>
                %s</table>
                <h2>API</h2>
                <ul>
                %s</ul>
                </body>
                </html>
                """.formatted(escaped(state(stats)), rows(counts(stats)), links());
    }

    private static String state(StatsShape stats) {
        if (stats.rebuild().running()) {
            return "The views are being rebuilt: " + stats.rebuild().done() + " of "
                    + stats.rebuild().total() + " records";
        }
        return stats.pending() == null ? "Kafka does not answer" : stats.pending() + " records wait";
    }

    private static Map<String, Long> counts(StatsShape stats) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("Messages", stats.messages());
        counts.put("Translations", stats.translations());
        counts.put("Indicators", stats.indicators());
        counts.put("Sightings", stats.sightings());
        counts.put("Hits", stats.hits());
        counts.put("Alerts", stats.alerts());
        counts.put("Claims", stats.claims());
        counts.put("Channels", stats.channels());
        counts.put("Dead letters", stats.deadLetters());
        return counts;
    }

    private static String rows(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .map(row -> "<tr><th scope=\"row\">" + escaped(row.getKey()) + "</th><td>" + row.getValue()
                        + "</td></tr>\n")
                .collect(Collectors.joining());
    }

    private static String links() {
        return ROUTES.stream()
                .map(route -> "<li><a href=\"" + escaped(route) + "\">" + escaped(route) + "</a></li>\n")
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
