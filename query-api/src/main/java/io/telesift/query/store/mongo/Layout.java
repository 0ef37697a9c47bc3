// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import io.telesift.common.model.Activity;
import io.telesift.common.model.Alert;
import io.telesift.common.model.Channel;
import io.telesift.common.model.Claim;
import io.telesift.common.model.Hit;
import io.telesift.common.model.Indicator;
import io.telesift.common.model.Rule;
import io.telesift.common.model.Sighting;
import io.telesift.common.model.Verdict;
import io.telesift.common.topic.Topic;
import io.telesift.common.topic.Topics;
import io.telesift.query.store.DeadLetterRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * How a view's rows lie in their collection: {@code {_id, row: {offset, at, of: [...], record: {...}}}}, see {@link Part}.
 * {@link MessageLayout} differs.
 *
 * @param at time that orders the list
 * @param of keys of the messages, indicators or hits it belongs to
 * @param chat path of a {@code Chat} in the record, empty if there is none
 * @param searched paths of texts in the record
 */
record Layout<V>(
        String collection,
        Class<V> type,
        Function<V, Instant> at,
        Function<V, List<String>> of,
        String chat,
        List<String> searched) {
    static final String ID = "_id";
    static final String ROW = "row";
    static final String AT = ROW + "." + Part.AT;
    static final String OF = ROW + "." + Part.OF;
    static final String RECORD = ROW + "." + Part.RECORD;

    static final Layout<Sighting> SIGHTINGS = new Layout<>(
            "sightings",
            Sighting.class,
            Sighting::at,
            sighting -> List.of(sighting.ref().key(), sighting.indicator().key()),
            "chat",
            List.of("value"));
    static final Layout<Indicator> INDICATORS = new Layout<>(
            "indicators", Indicator.class, Indicator::lastSeen, any -> List.of(), "channels.chat", List.of("value"));
    static final Layout<Hit> HITS = new Layout<>(
            "hits",
            Hit.class,
            Hit::at,
            hit -> List.of(hit.ref().key()),
            "chat",
            List.of("text", "translation", "ruleName"));
    static final Layout<Claim> CLAIMS = new Layout<>(
            "claims",
            Claim.class,
            claim -> claim.date() == null ? Instant.EPOCH : claim.date(),
            claim -> List.of(claim.chat().id() + ":" + claim.messageId()),
            "chat",
            List.of("actor", "organisation", "domain"));
    static final Layout<Alert> ALERTS =
            new Layout<>("alerts", Alert.class, Alert::at, Alert::hits, "", List.of("destination", "reason"));
    static final Layout<Activity> ACTIVITY =
            new Layout<>("activity", Activity.class, Activity::bucket, any -> List.of(), "chat", List.of());
    static final Layout<Verdict> VERDICTS =
            new Layout<>("verdicts", Verdict.class, Verdict::at, any -> List.of(), "", List.of("value", "note"));
    static final Layout<Rule> RULES =
            new Layout<>("rules", Rule.class, any -> Instant.EPOCH, any -> List.of(), "", List.of("name"));
    static final Layout<Channel> CHANNELS =
            new Layout<>("channels", Channel.class, any -> Instant.EPOCH, any -> List.of(), "", List.of("title"));
    static final Layout<DeadLetterRow> DEAD_LETTERS = new Layout<>(
            "dead_letters",
            DeadLetterRow.class,
            row -> row.letter().at(),
            any -> List.of(),
            "",
            List.of("letter.cause", "letter.topic"));

    /** Those that share the form described above. */
    static final List<Layout<?>> ALL =
            List.of(SIGHTINGS, INDICATORS, HITS, CLAIMS, ALERTS, ACTIVITY, VERDICTS, RULES, CHANNELS, DEAD_LETTERS);

    private static final List<String> ASKED =
            List.of("lang", "ruleId", "severity", "role", "confidence", "type", "kind");
    private static final Map<String, Facets> FACETS = new ConcurrentHashMap<>();

    private static final Map<String, Layout<?>> BY_TOPIC = Map.of(
            Topics.SIGHTING.name(), SIGHTINGS,
            Topics.INDICATOR.name(), INDICATORS,
            Topics.HIT.name(), HITS,
            Topics.CLAIM.name(), CLAIMS,
            Topics.ALERT.name(), ALERTS,
            Topics.ACTIVITY.name(), ACTIVITY,
            Topics.VERDICT.name(), VERDICTS,
            Topics.RULE.name(), RULES,
            Topics.CHANNEL.name(), CHANNELS);

    /** Where a topic's records go. */
    static Layout<?> of(String topic) {
        if (topic.startsWith(Topics.DEAD_LETTER_PREFIX)) {
            return DEAD_LETTERS;
        }
        Layout<?> layout = BY_TOPIC.get(topic);
        if (layout == null) {
            throw new IllegalArgumentException("no view is made from " + topic);
        }
        return layout;
    }

    /** Names of all topics that feed a view, dead letters and messages included. */
    static List<String> topics() {
        return Stream.of(
                        BY_TOPIC.keySet().stream(),
                        Stream.of(Topics.MESSAGE_STATE.name(), Topics.TRANSLATION.name()),
                        Topics.ALL.stream().map(Topic::deadLetters))
                .flatMap(names -> names)
                .sorted()
                .collect(Collectors.toUnmodifiableList());
    }

    /** What stands in a document under {@link #ROW}. */
    Part part(long offset, Object value) {
        V row = type.cast(value);
        return Part.of(offset, row, facets()).at(at.apply(row)).of(of.apply(row));
    }

    /** What any filter may ask of any view, and this one's chat and texts. */
    private Facets facets() {
        return FACETS.computeIfAbsent(collection, any -> {
            List<String> paths = new ArrayList<>(ASKED);
            paths.addAll(searched);
            if (!chat.isEmpty()) {
                paths.add(chat + ".id");
                paths.add(chat + ".username");
            }
            return Facets.of(paths);
        });
    }

    /** The row of a document, if it holds one. */
    @Nullable
    V row(Document document) {
        return Part.read(document.get(ROW, Document.class), type);
    }

    /** Path of a component of the record. */
    String path(String component) {
        return RECORD + "." + Facets.name(component);
    }
}
