// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.cli.server.Pages;
import io.telesift.cli.server.Parameters;
import io.telesift.cli.server.Server;
import io.telesift.cli.terminal.Table;
import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "show", description = "All that is known of an indicator: counts, roles, and where it was seen last.")
final class ShowCommand implements Callable<Integer> {
    private static final int SIGHTINGS = 20;

    private final Session session;

    @CommandLine.Parameters(
            paramLabel = "INDICATOR",
            description = "a value, defanged or not, or <type>:<value> as in domain:panel.example")
    private String indicator = "";

    @Mixin
    private Output output = new Output();

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Server server = session.server();
        JsonNode found = byTypeAndValue(server)
                .or(() -> bySpelling(server))
                .or(() -> byValue(server))
                .orElseThrow(() -> new CommandFailure(ExitCode.NOTHING, "no such indicator: " + indicator));
        show(withSightings(server, found));
        return ExitCode.OK;
    }

    private Optional<JsonNode> byTypeAndValue(Server server) {
        int colon = indicator.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : IndicatorType.of(indicator.substring(0, colon))
                        .flatMap(type -> find(server, type.value(), indicator.substring(colon + 1)));
    }

    /** The engine knows what {@code hxxps://panel[.]example} means. */
    private Optional<JsonNode> bySpelling(Server server) {
        List<Finding> findings = session.extractor().extract(indicator.strip());
        return findings.size() == 1
                ? find(server, findings.get(0).type().value(), findings.get(0).value())
                : Optional.empty();
    }

    /** What the engine would not find in a text can still be known from a button or a file name. */
    private Optional<JsonNode> byValue(Server server) {
        for (JsonNode item : new Pages(server, Indicators.PATH, Parameters.NONE.with("q", indicator), 0)) {
            if (item.path("value").asText().equalsIgnoreCase(indicator)) {
                return find(
                        server, item.path("type").asText(), item.path("value").asText());
            }
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> find(Server server, String type, String value) {
        return server.find(path(type, value), Parameters.NONE);
    }

    private static String path(String type, String value) {
        return Indicators.PATH + "/" + Parameters.encoded(type) + "/" + Parameters.encoded(value);
    }

    /** The document with its newest sightings under {@code recentSightings}. */
    private static ObjectNode withSightings(Server server, JsonNode found) {
        ObjectNode document = found.deepCopy();
        String path = path(found.path("type").asText(), found.path("value").asText()) + "/sightings";
        var recent = document.putArray("recentSightings");
        new Pages(server, path, Parameters.NONE, SIGHTINGS).forEach(recent::add);
        return document;
    }

    private void show(ObjectNode document) {
        output.document(session, document, (out, terminal) -> {
            facts(document).print(out, terminal);
            Table sightings = sightings(document);
            if (!sightings.isEmpty()) {
                out.println();
                sightings.print(out, terminal);
            }
        });
    }

    private static Table facts(JsonNode document) {
        Table table = Table.of("FIELD", "VALUE");
        for (String name : List.of("type", "value", "role", "confidence", "sightings", "firstSeen", "lastSeen")) {
            if (document.hasNonNull(name)) {
                table.row(name, document.get(name).asText());
            }
        }
        return table;
    }

    private static Table sightings(JsonNode document) {
        Table table = Table.of("DATE", "CHANNEL", "MESSAGE", "ROLE", "RAW");
        for (JsonNode sighting : document.path("recentSightings")) {
            table.row(
                    Indicators.minute(sighting, "at"),
                    sighting.path("chat").path("title").asText(""),
                    sighting.path("messageId").asText(""),
                    sighting.path("role").asText(""),
                    sighting.path("raw").asText(""));
        }
        return table;
    }
}
