// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Labelled messages in the corpus' format: one JSON object a line. */
final class Messages {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Messages() {}

    record Labelled(String id, String text, RoleQuestion question, Role expected) {
        /** The half that is looked at while words are chosen. */
        boolean tuned() {
            return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)) % 2 == 0;
        }
    }

    static List<Labelled> of(Path file) {
        List<Labelled> all = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    add(all, JSON.readTree(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static void add(List<Labelled> all, JsonNode message) {
        String text = message.get("text").asText();
        StreamSupport.stream(message.path("expect").spliterator(), false)
                .filter(expected -> expected.has("role") && expected.has("raw"))
                .forEach(expected -> all.add(
                        new Labelled(message.get("id").asText(), text, question(text, expected), role(expected))));
    }

    private static Role role(JsonNode expected) {
        return Role.valueOf(expected.get("role").asText().toUpperCase(Locale.ROOT));
    }

    private static RoleQuestion question(String text, JsonNode expected) {
        IndicatorType type = IndicatorType.of(expected.get("type").asText()).orElseThrow();
        String value = expected.get("value").asText();
        int start = text.indexOf(expected.get("raw").asText());
        int end = start + expected.get("raw").asText().length();
        boolean defanged = expected.path("defanged").asBoolean();
        return new RoleQuestion(type, value, host(type, value), start, end, defanged, flags(expected));
    }

    private static Set<String> flags(JsonNode expected) {
        return StreamSupport.stream(expected.path("flags").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static @Nullable String host(IndicatorType type, String value) {
        return switch (type) {
            case URL -> urlHost(value);
            case DOMAIN, IPV4, IPV6, ONION -> value;
            case EMAIL -> value.substring(value.indexOf('@') + 1);
            default -> null;
        };
    }

    private static @Nullable String urlHost(String value) {
        try {
            return URI.create(value).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
