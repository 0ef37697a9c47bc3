// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.corpus;

import io.telesift.common.model.EntityType;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;
import io.telesift.common.model.TextEntity;
import io.telesift.engine.corpus.CorpusMessage.Expected;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with labels, by the rules of GUIDE.md. Complaints name ids, never texts or values. */
final class CorpusForm {
    private static final Set<String> LANGUAGES = Set.of("ru", "uk", "en", "ko", "zh", "ja", "fa", "ar", "mixed");
    private static final Set<String> FLAGS = Set.of("private", "reserved", "documentation", "homoglyph");

    private final Set<String> ids = new HashSet<>();
    private final Set<String> texts = new HashSet<>();
    private final List<String> complaints = new ArrayList<>();

    private CorpusForm() {}

    /** Over both halves at once: an id or a text that stands in both would make the held half worthless. */
    static List<String> complaints(CorpusHalf... halves) {
        CorpusForm form = new CorpusForm();
        for (CorpusHalf half : halves) {
            form.complaints.addAll(half.faults());
            half.messages().forEach(form::check);
        }
        return form.complaints;
    }

    private void check(CorpusMessage message) {
        String id = message.id();
        require(!id.isEmpty() && ids.add(id), id, "id missing or not unique");
        require(!message.text().isBlank() && texts.add(message.text()), id, "text missing or not unique");
        require(LANGUAGES.contains(message.lang()), id, "unknown lang");
        require(Set.of("indicators", "trap").contains(message.kind()), id, "unknown kind");
        require(message.trap() || !message.expect().isEmpty(), id, "expects nothing and is no trap");
        require(message.keys().size() == message.expect().size(), id, "the same finding twice");
        message.entities().forEach(entity -> check(message, entity));
        message.expect().forEach(expected -> check(message, expected));
    }

    private void check(CorpusMessage message, TextEntity entity) {
        require(entity.type() != EntityType.UNKNOWN, message.id(), "unknown entity type");
        boolean inside = entity.length() > 0
                && (long) entity.offset() + entity.length() <= message.text().length();
        require(inside, message.id(), "entity outside the text");
        boolean hidden = entity.type() == EntityType.TEXT_URL;
        require(hidden == (entity.url() != null), message.id(), "url of an entity: text_url has one, no other does");
    }

    private void check(CorpusMessage message, Expected expected) {
        String id = message.id();
        require(IndicatorType.of(expected.type()).isPresent(), id, "unknown type");
        require(!expected.value().isBlank(), id, "no value");
        require(!message.trap() || !expected.network(), id, "a trap that expects a network indicator");
        require(expected.role() == null || role(expected.role()), id, "unknown role");
        require(expected.flags() == null || FLAGS.containsAll(expected.flags()), id, "unknown flag");
        checkRaw(message, expected.raw());
    }

    private void checkRaw(CorpusMessage message, @Nullable String raw) {
        boolean hiddenLink = message.entities().stream().anyMatch(entity -> entity.url() != null);
        if (raw == null) {
            require(hiddenLink, message.id(), "raw missing without a hidden link");
        } else {
            require(!raw.isEmpty() && message.text().contains(raw), message.id(), "raw is not in the text");
        }
    }

    private static boolean role(String name) {
        return Arrays.stream(Role.values()).anyMatch(role -> role.value().equals(name));
    }

    private void require(boolean holds, String id, String complaint) {
        if (!holds) {
            complaints.add(id + ": " + complaint);
        }
    }
}
