// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of a message in other languages, in a cell. */
final class Translations {
    private static final String NONE = "not translated";

    private Translations() {}

    static String told(JsonNode message) {
        String all = message.path("translations").properties().stream()
                .map(Translations::told)
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? NONE : all;
    }

    private static String told(Map.Entry<String, JsonNode> translation) {
        JsonNode row = translation.getValue();
        String text = row.path("text").asText("");
        String reason = row.path("reason").asText("");
        String status = row.path("status").asText("").replace('_', ' ');
        String outcome = status.equals("untranslated") ? NONE : status;
        return translation.getKey() + ": "
                + (!text.isEmpty() ? text : reason.isEmpty() ? outcome : NONE + ", " + reason);
    }
}
