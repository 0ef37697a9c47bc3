// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Rule;
import io.telesift.common.model.Severity;
import io.telesift.common.model.Tlp;
import io.telesift.common.serde.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One entry of a rule file. What the lenient JSON dialect would pass over in silence is a fault here. */
final class RuleEntry {
    private static final int LONGEST_TERM = 200;
    private static final Set<String> FIELDS = Set.of(
            "id",
            "name",
            "enabled",
            "severity",
            "tlp",
            "all",
            "none",
            "indicators",
            "languages",
            "chats",
            "destinations",
            "throttle",
            "tags");

    private final int position;
    private final JsonNode node;
    private final List<String> faults = new ArrayList<>();

    /** @param position in the file's list, from 1 */
    RuleEntry(int position, JsonNode node) {
        this.position = position;
        this.node = node;
    }

    /** The rule, or nothing and at least one fault more. */
    @Nullable
    Rule read(List<String> allFaults) {
        checkShape();
        Rule rule = faults.isEmpty() ? bind() : null;
        allFaults.addAll(faults);
        return faults.isEmpty() ? rule : null;
    }

    private void fault(String text) {
        String id = node.path("id").isTextual() ? "rule '" + node.path("id").asText() + "'" : "rule " + position;
        faults.add(id + ": " + text);
    }

    private void checkShape() {
        if (!node.isObject()) {
            fault("expected a mapping with 'id:' and 'all:' or 'indicators:'");
            return;
        }
        node.fieldNames().forEachRemaining(this::checkField);
        checkNamed(
                "severity",
                Arrays.stream(Severity.values())
                        .filter(v -> v != Severity.UNKNOWN)
                        .map(Severity::value)
                        .toList());
        checkNamed("tlp", Arrays.stream(Tlp.values()).map(Tlp::value).toList());
        node.path("all").forEach(this::checkGroup);
        checkTerms("none", node.path("none"));
        node.path("indicators").forEach(this::checkIndicator);
    }

    private void checkField(String name) {
        if (!FIELDS.contains(name)) {
            fault("unknown field '" + name + "'");
        }
    }

    private void checkNamed(String field, List<String> names) {
        JsonNode value = node.path(field);
        if (!value.isMissingNode() && !value.isNull() && !names.contains(value.asText())) {
            fault(field + " '" + value.asText() + "' is none of " + String.join(", ", names));
        }
    }

    private void checkGroup(JsonNode group) {
        if (!group.isArray() || group.isEmpty()) {
            fault("each group of 'all' must be a list of at least one term: - [term, term]");
        } else {
            checkTerms("all", group);
        }
    }

    private void checkTerms(String field, JsonNode terms) {
        for (JsonNode term : terms) {
            String written = term.isValueNode() && !term.isNull() ? term.asText() : "";
            if (written.length() > LONGEST_TERM) {
                fault("a term of '" + field + "' is longer than " + LONGEST_TERM + " characters");
            } else if (Term.of(written).isEmpty()) {
                fault("a term of '" + field + "' has no letters: '" + written + "'");
            }
        }
    }

    private void checkIndicator(JsonNode indicator) {
        String written = indicator.asText("");
        int colon = written.indexOf(':');
        boolean known =
                colon > 0 && IndicatorType.of(written.substring(0, colon)).isPresent();
        if (!known || colon == written.length() - 1) {
            fault("indicator '" + written + "' is no <type>:<value>, such as domain:evil.example or cve:*");
        }
    }

    private @Nullable Rule bind() {
        try {
            return Json.MAPPER.treeToValue(node, Rule.class);
        } catch (JsonProcessingException e) {
            fault(cause(e));
        } catch (IllegalArgumentException e) {
            fault(String.valueOf(e.getMessage()));
        }
        return null;
    }

    /** The sentence of our own record, if it refused; else Jackson's, without its second line of coordinates. */
    private static String cause(JsonProcessingException e) {
        Throwable cause = e.getCause();
        String message = cause instanceof IllegalArgumentException ? cause.getMessage() : e.getOriginalMessage();
        return message == null ? "cannot be read" : message.lines().findFirst().orElse("cannot be read");
    }
}
