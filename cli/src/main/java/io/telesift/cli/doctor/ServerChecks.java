// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.doctor;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.cli.CommandFailure;
import io.telesift.cli.server.Parameters;
import io.telesift.cli.server.Server;
import io.telesift.common.serde.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** What a server says of itself: each of its components (Kafka, store, translator, destinations, ...), its clock, its key. */
public final class ServerChecks {
    private static final Duration SKEW = Duration.ofSeconds(30);

    private final Server server;
    private final Clock clock;

    /** Asks nothing yet. */
    public ServerChecks(Server server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    /**
     * One line a component.
     *
     * @throws CommandFailure if no server answers
     */
    public List<Diagnosis> all() {
        HttpResponse<InputStream> response = server.raw("/health");
        List<Diagnosis> diagnoses = new ArrayList<>();
        diagnoses.add(Diagnosis.ok("server", server.address() + " answers"));
        diagnoses.add(clock(response.headers().firstValue("Date").orElse("")));
        diagnoses.addAll(components(response));
        diagnoses.add(key());
        return diagnoses;
    }

    private Diagnosis clock(String date) {
        try {
            Instant theirs = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration skew = Duration.between(theirs, clock.instant()).abs();
            return skew.compareTo(SKEW) > 0
                    ? Diagnosis.warn("clock", skew.toSeconds() + " s apart from the server's; check NTP on both sides")
                    : Diagnosis.ok("clock", "within " + SKEW.toSeconds() + " s of the server's");
        } catch (DateTimeParseException e) {
            return Diagnosis.warn("clock", "the server does not tell its time");
        }
    }

    private static List<Diagnosis> components(HttpResponse<InputStream> response) {
        JsonNode report = report(response);
        List<Diagnosis> diagnoses = new ArrayList<>();
        if (report.path("components").isEmpty()) {
            diagnoses.add(Diagnosis.fail("health", "no health report; is that a Telesift?"));
        }
        if (report.hasNonNull("fault")) {
            diagnoses.add(Diagnosis.fail("start", report.path("fault").asText()));
        }
        report.path("components").forEach(component -> diagnoses.add(component(component)));
        return diagnoses;
    }

    private static JsonNode report(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            return Json.MAPPER.readTree(body);
        } catch (IOException e) {
            return Json.MAPPER.createObjectNode();
        }
    }

    private static Diagnosis component(JsonNode component) {
        Diagnosis.State state = switch (component.path("state").asText()) {
            case "UP" -> Diagnosis.State.OK;
            case "OFF" -> Diagnosis.State.OFF;
            case "BUSY" -> Diagnosis.State.WARN;
            default -> Diagnosis.State.FAIL;
        };
        String detail = component.path("detail").asText("");
        return new Diagnosis(component.path("name").asText("?"), state, "null".equals(detail) ? "" : detail);
    }

    /** Asks for something that needs the key. */
    private Diagnosis key() {
        try {
            JsonNode stats = server.get("/api/v1/stats", Parameters.NONE);
            long letters = stats.path("deadLetters").asLong();
            return letters == 0
                    ? Diagnosis.ok("api", stats.path("messages").asLong() + " messages, no dead letters")
                    : Diagnosis.warn("api", letters + " dead letters; see `telesift dead-letters list`");
        } catch (CommandFailure e) {
            return Diagnosis.fail("api", String.valueOf(e.getMessage()));
        }
    }
}
