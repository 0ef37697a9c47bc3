// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.source.Fields;
import io.telesift.common.model.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a service message tells: its action, and all else that is a plain value as the action's arguments. */
final class ExportService {
    private static final int MOST_ARGUMENTS = 30;
    private static final int LONGEST_ARGUMENT = 1_000;
    private static final Set<String> NO_ARGUMENTS = Set.of(
            "id",
            "type",
            "date",
            "date_unixtime",
            "edited",
            "edited_unixtime",
            "actor",
            "actor_id",
            "action",
            "text_entities",
            "photo",
            "reactions");

    private ExportService() {}

    static Service of(JsonNode message) {
        Map<String, String> arguments = new TreeMap<>();
        message.properties().forEach(field -> {
            String value = NO_ARGUMENTS.contains(field.getKey()) ? "" : value(field.getValue());
            if (!value.isEmpty() && arguments.size() < MOST_ARGUMENTS) {
                arguments.put(Fields.clean(field.getKey(), LONGEST_ARGUMENT), Fields.clean(value, LONGEST_ARGUMENT));
            }
        });
        String action = Fields.word(message, "action");
        // A bot's own service message has a text and no action.
        return new Service(action == null ? "custom" : action, arguments);
    }

    /** Members come as a list of names. */
    private static String value(JsonNode value) {
        if (!value.isArray()) {
            return value.isValueNode() && !value.isNull() ? value.asText() : "";
        }
        List<String> values = new ArrayList<>();
        value.forEach(one -> {
            if (one.isValueNode() && !one.isNull()) {
                values.add(one.asText());
            }
        });
        return String.join(", ", values);
    }
}
