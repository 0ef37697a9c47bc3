// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.handover;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.serde.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Asks the collector's internal endpoint, briefly: a list of channels must not wait for it. */
public final class CollectorChannels implements Collection {
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final int OK = 200;

    private final URI channels;
    private final CollectorCalls calls = new CollectorCalls();

    /**
     * Asks nothing yet.
     *
     * @param collector base address, without a trailing slash
     */
    public CollectorChannels(URI collector) {
        this.channels = URI.create(collector + "/internal/collector/channels");
    }

    @Override
    public Optional<Map<String, List<JsonNode>>> statuses() {
        try {
            HttpResponse<String> answer =
                    calls.send(HttpRequest.newBuilder(channels).timeout(ANSWER).build());
            return answer.statusCode() == OK
                    ? Optional.of(byId(Json.MAPPER.readTree(answer.body())))
                    : Optional.empty();
        } catch (NotTakenException | JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Map<String, List<JsonNode>> byId(JsonNode list) {
        Map<String, List<JsonNode>> statuses = new TreeMap<>();
        list.forEach(status -> statuses.computeIfAbsent(status.path("id").asText(""), id -> new ArrayList<>())
                .add(status));
        return statuses;
    }
}
