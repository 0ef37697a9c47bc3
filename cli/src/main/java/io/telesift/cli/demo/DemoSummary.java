// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.cli.server.Pages;
import io.telesift.cli.server.Parameters;
import io.telesift.cli.server.Server;
import io.telesift.cli.terminal.Table;
import io.telesift.cli.terminal.Terminal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a server knows, on one screen. Reads whole lists: for a demo's amount of data. */
public final class DemoSummary {
    private static final int TOP = 10;

    private final Server server;

    /** Asks nothing yet. */
    public DemoSummary(Server server) {
        this.server = server;
    }

    /** Asks, and prints on the terminal's data stream. */
    public void print(Terminal terminal) {
        List<JsonNode> messages = all("/api/v1/messages");
        List<JsonNode> hits = all("/api/v1/hits");
        for (Table table :
                List.of(channels(messages), translations(messages), byType(), topIndicators(), rules(hits))) {
            if (!table.isEmpty()) {
                terminal.out().println();
                table.print(terminal.out(), terminal);
            }
        }
    }

    private List<JsonNode> all(String path) {
        List<JsonNode> all = new ArrayList<>();
        new Pages(server, path, Parameters.NONE, 0).forEach(all::add);
        return all;
    }

    private static Table channels(List<JsonNode> messages) {
        Table table = Table.of("CHANNEL", ">MESSAGES", ">EDITED", ">DELETED", "LANGUAGES");
        grouped(messages, message -> message.path("chat").path("title").asText())
                .forEach((channel, of) -> table.row(
                        channel,
                        of.size(),
                        of.stream().filter(DemoSummary::edited).count(),
                        of.stream()
                                .filter(message -> message.path("deleted").asBoolean())
                                .count(),
                        counts(grouped(of, message -> message.path("lang").asText()))));
        return table;
    }

    private static boolean edited(JsonNode message) {
        JsonNode versions = message.path("versions");
        return (versions.isArray() ? versions.size() : versions.asInt()) > 1;
    }

    private static Table translations(List<JsonNode> messages) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        for (JsonNode message : messages) {
            message.path("translations")
                    .properties()
                    .forEach(translation -> counts.computeIfAbsent(translation.getKey(), target -> new TreeMap<>())
                            .merge(translation.getValue().path("status").asText(), 1L, Long::sum));
        }
        Table table = Table.of("TRANSLATED TO", "MESSAGES BY STATUS");
        counts.forEach((target, statuses) -> table.row(target, words(statuses)));
        return table;
    }

    private Table byType() {
        Map<String, Long> counts = new TreeMap<>();
        server.get("/api/v1/stats", Parameters.NONE)
                .path("byType")
                .properties()
                .forEach(type -> counts.put(type.getKey(), type.getValue().asLong()));
        Table table = Table.of("INDICATORS", ">COUNT");
        largestFirst(counts).forEach(type -> table.row(type.getKey(), type.getValue()));
        return table;
    }

    private Table topIndicators() {
        Table table = Table.of("MOST SEEN", "TYPE", "ROLE", ">MESSAGES");
        all("/api/v1/indicators").stream()
                .sorted(Comparator.<JsonNode>comparingLong(
                                indicator -> indicator.path("sightings").asLong())
                        .reversed()
                        .thenComparing(indicator -> indicator.path("value").asText()))
                .limit(TOP)
                .forEach(indicator -> table.row(
                        indicator.path("value").asText(),
                        indicator.path("type").asText(),
                        indicator.path("role").asText(),
                        indicator.path("sightings").asLong()));
        return table;
    }

    private static Table rules(List<JsonNode> hits) {
        Table table = Table.of("RULE", "SEVERITY", ">HITS");
        Map<String, Long> counts = new TreeMap<>();
        grouped(
                        hits,
                        hit -> hit.path("ruleId").asText() + "\t"
                                + hit.path("severity").asText())
                .forEach((rule, of) -> counts.put(rule, (long) of.size()));
        largestFirst(counts).forEach(rule -> {
            String[] idAndSeverity = rule.getKey().split("\t", 2);
            table.row(idAndSeverity[0], idAndSeverity[1], rule.getValue());
        });
        return table;
    }

    private static Map<String, List<JsonNode>> grouped(List<JsonNode> items, Function<JsonNode, String> by) {
        return items.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
    }

    private static String counts(Map<String, List<JsonNode>> groups) {
        Map<String, Long> counts = new TreeMap<>();
        groups.forEach((name, of) -> counts.put(name, (long) of.size()));
        return words(counts);
    }

    private static String words(Map<String, Long> counts) {
        return largestFirst(counts).stream()
                .map(count -> count.getKey() + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    private static List<Map.Entry<String, Long>> largestFirst(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
