// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.model.Rule;
import io.telesift.common.serde.Json;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a YAML file: a list under {@code rules}, each entry with the fields of {@link Rule}.
 *
 * @param sha256 of the file's bytes, lower-case hex: tells whether a pack has changed
 */
public record RuleFile(List<Rule> rules, String sha256) {
    /** Largest file that is read, in bytes. */
    public static final int LARGEST = 4 * 1024 * 1024;

    public RuleFile {
        rules = List.copyOf(rules);
    }

    /**
     * Reads a rule file.
     *
     * @param source what is read, for people: a file name
     * @throws BadRuleFileException with every fault found, if there is any
     */
    public static RuleFile read(byte[] yaml, String source) {
        List<String> faults = new ArrayList<>();
        List<Rule> rules = rules(tree(yaml, source), faults);
        if (!faults.isEmpty()) {
            throw new BadRuleFileException(source, faults);
        }
        return new RuleFile(rules, sha256(yaml));
    }

    private static JsonNode tree(byte[] yaml, String source) {
        if (yaml.length > LARGEST) {
            throw new BadRuleFileException(source, List.of("larger than " + LARGEST + " bytes"));
        }
        try {
            return Json.YAML.readTree(yaml);
        } catch (JsonProcessingException e) {
            throw new BadRuleFileException(source, List.of(place(e) + "no valid YAML: " + firstLine(e)));
        } catch (IOException e) {
            throw new BadRuleFileException(source, List.of("cannot be read as YAML in UTF-8"));
        }
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ": ";
    }

    private static String firstLine(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("unknown fault");
    }

    private static List<Rule> rules(JsonNode file, List<String> faults) {
        JsonNode list = file.path("rules");
        if (!list.isArray() || list.isEmpty()) {
            faults.add("has no rules: expected a list under 'rules:'");
        }
        List<Rule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Rule rule = new RuleEntry(i + 1, list.get(i)).read(faults);
            addOnce(rules, ids, rule, faults);
        }
        return rules;
    }

    private static void addOnce(List<Rule> rules, Set<String> ids, @Nullable Rule rule, List<String> faults) {
        if (rule == null) {
            return;
        }
        if (ids.add(rule.id())) {
            rules.add(rule);
        } else {
            faults.add("rule '" + rule.id() + "': its id stands twice, give each rule one of its own");
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
