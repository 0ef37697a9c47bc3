// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.corpus;

import io.telesift.common.model.TextEntity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A labelled message, as a line of the corpus has it. Type and role stay words, so that a wrong one can be told. */
record CorpusMessage(
        String id,
        String lang,
        String kind,
        @Nullable String about,
        String text,
        List<TextEntity> entities,
        List<Expected> expect) {
    private static final Set<String> NETWORK = Set.of("url", "domain", "ipv4", "ipv6", "cidr", "email");

    CorpusMessage {
        id = word(id);
        lang = word(lang);
        kind = word(kind);
        text = word(text);
        entities = entities == null ? List.of() : List.copyOf(entities);
        expect = expect == null ? List.of() : List.copyOf(expect);
    }

    /** What should be found. Absent fields are not scored. */
    record Expected(
            String type,
            String value,
            @Nullable String raw,
            @Nullable Boolean defanged,
            @Nullable Set<String> flags,
            @Nullable String role) {
        Expected {
            type = word(type);
            value = word(value);
        }

        String key() {
            return type + ":" + value;
        }

        boolean network() {
            return NETWORK.contains(type);
        }
    }

    boolean trap() {
        return kind.equals("trap");
    }

    Set<String> keys() {
        return expect.stream().map(Expected::key).collect(Collectors.toSet());
    }

    static boolean network(String type) {
        return NETWORK.contains(type);
    }

    private static String word(@Nullable String value) {
        return value == null ? "" : value;
    }
}
