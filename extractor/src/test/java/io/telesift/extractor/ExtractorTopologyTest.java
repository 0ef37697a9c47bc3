// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor;

import static io.telesift.extractor.Observed.deletion;
import static io.telesift.extractor.Observed.second;
import static io.telesift.extractor.Observed.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.Activity;
import io.telesift.common.model.Hit;
import io.telesift.common.model.Indicator;
import io.telesift.common.model.Message;
import io.telesift.common.model.RuleMatch.Place;
import io.telesift.common.model.Service;
import io.telesift.common.model.Sighting;
import io.telesift.common.model.Stats;
import io.telesift.common.model.TelegramMessage;
import io.telesift.common.model.TextForm;
import io.telesift.common.model.Translation;
import io.telesift.common.model.TranslationStatus;
import io.telesift.common.model.Versioned;
import io.telesift.common.serde.Json;
import io.telesift.common.topic.Topic;
import io.telesift.common.topic.Topics;
import io.telesift.extractor.matching.RulesInForce;
import io.telesift.testkit.TopologyHarness;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExtractorTopologyTest {
    private static final String KEY = text("").at(1).ref().key();

    private RulesInForce rules = WordEngine.rules(
            WordEngine.rule("ddos", "attack", "ddos"), WordEngine.rule("bank", "bank", "finance", "korea"));
    private final TopologyHarness topology = TopologyHarness.of(builder -> ExtractorTopology.addTo(
            builder, WordEngine.EXTRACTION, () -> rules, (type, value) -> value.replace(".", "[.]")));

    @AfterEach
    void close() {
        topology.close();
    }

    private void pipe(TelegramMessage... events) {
        for (TelegramMessage event : events) {
            topology.pipe(Topics.TELEGRAM_MESSAGE, event.ref().key(), event);
        }
    }

    /** As a compacted topic would hold them. */
    private <V extends Versioned> Map<String, V> rows(Topic<V> topic) {
        Map<String, V> rows = new TreeMap<>();
        for (KeyValue<String, V> row : topology.read(topic)) {
            if (row.value == null) {
                rows.remove(row.key);
            } else {
                rows.put(row.key, row.value);
            }
        }
        return rows;
    }

    private Message message() {
        return Objects.requireNonNull(rows(Topics.MESSAGE_STATE).get(KEY));
    }

    private Map<String, Long> activity() {
        Map<String, Long> counts = new TreeMap<>();
        rows(Topics.ACTIVITY).values().forEach(row -> counts.merge(row.kind(), row.count(), Long::sum));
        return counts;
    }

    @Test
    void describe_isAsCommitted() throws IOException {
        try (InputStream committed = getClass().getResourceAsStream("/topology.txt")) {
            assertThat(topology.describe())
                    .isEqualToNormalizingNewlines(new String(
                            Objects.requireNonNull(committed, "src/test/resources/topology.txt")
                                    .readAllBytes(),
                            StandardCharsets.UTF_8));
        }
    }

    @Test
    void message_isPublishedWithFindingsMatchesAndTags() {
        pipe(text("attack on bank via c2.example").at(1));

        Message message = message();
        assertThat(message.lang()).isEqualTo("en");
        assertThat(message.engineVersion()).isEqualTo("words-1");
        assertThat(message.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.value()).isEqualTo("c2.example");
            assertThat(finding.start()).isEqualTo(19);
        });
        assertThat(message.hits()).hasSize(2);
        assertThat(message.tags()).containsExactly("ddos", "finance", "korea");
    }

    @Test
    void sightingOfTheSame_publishesNothing() {
        pipe(text("attack c2.example").at(1));
        topology.read(Topics.MESSAGE_STATE);
        topology.read(Topics.SIGHTING);
        topology.read(Topics.HIT);

        pipe(text("attack c2.example").at(2));

        assertThat(topology.read(Topics.MESSAGE_STATE)).isEmpty();
        assertThat(topology.read(Topics.SIGHTING)).isEmpty();
        assertThat(topology.read(Topics.HIT)).isEmpty();
    }

    @Test
    void newStatistics_publishTheMessageOnly() {
        pipe(text("attack c2.example").at(1));
        topology.read(Topics.SIGHTING);
        topology.read(Topics.HIT);

        pipe(text("attack c2.example")
                .with(new Stats(5L, false, null, Map.of()))
                .at(2));

        assertThat(message().revision()).isEqualTo(2);
        assertThat(topology.read(Topics.SIGHTING)).isEmpty();
        assertThat(topology.read(Topics.HIT)).isEmpty();
    }

    @Test
    void edit_withoutTheIndicator_keepsTheSightingAsOfAnOldVersion() {
        pipe(text("see c2.example").at(1), text("see nothing").editedAt(5).at(6));

        assertThat(rows(Topics.SIGHTING).values()).singleElement().satisfies(sighting -> {
            assertThat(sighting.versions()).containsExactly(1);
            assertThat(sighting.current()).isFalse();
            assertThat(sighting.at()).isEqualTo(Observed.POSTED);
        });
        assertThat(rows(Topics.INDICATOR)).hasSize(1);
    }

    @Test
    void edit_withTheIndicator_putsTheSightingAtItsNewPlace() {
        pipe(text("c2.example").at(1), text("now c2.example").editedAt(5).at(6));

        assertThat(rows(Topics.SIGHTING).values()).singleElement().satisfies(sighting -> {
            assertThat(sighting.versions()).containsExactly(1, 2);
            assertThat(sighting.start()).isEqualTo(4);
            assertThat(sighting.current()).isTrue();
        });
    }

    @Test
    void versionsThatNoLongerFit_withdrawTheirSightings() {
        pipe(text("c2.example").at(1));
        for (int edit = 1; edit <= 10; edit++) {
            pipe(text("text " + edit).editedAt(edit).at(edit));
        }

        List<KeyValue<String, Sighting>> written = topology.read(Topics.SIGHTING);

        assertThat(written.get(written.size() - 1).value).isNull();
        assertThat(rows(Topics.INDICATOR)).isEmpty();
        assertThat(rows(Topics.SIEM_INDICATOR)).isEmpty();
        assertThat(activity()).doesNotContainKey("sighting.domain").containsEntry("edit", 10L);
    }

    @Test
    void hit_carriesWhatAnAlertNeeds() {
        pipe(text("attack c2.example").at(1));

        Hit hit = Objects.requireNonNull(rows(Topics.HIT).get("ddos:" + KEY));
        assertThat(hit.text()).isEqualTo("attack c2.example");
        assertThat(hit.findings()).hasSize(1);
        assertThat(hit.link()).isEqualTo("https://t.me/channel1/7");
        assertThat(hit.version()).isEqualTo(1);
        assertThat(hit.at()).isEqualTo(second(1));
        assertThat(hit.matches()).containsExactly(new Place("text", TextForm.ORIGINAL, "en", 0, 6, "attack"));
    }

    @Test
    void hit_staysWhenTheTextNoLongerMatches_andIsNewOnce() {
        pipe(
                text("attack").at(1),
                text("peace").editedAt(5).at(6),
                text("an attack").editedAt(7).at(8),
                deletion(9, true));

        List<KeyValue<String, Hit>> written = topology.read(Topics.HIT);
        assertThat(written).extracting(row -> row.value.version()).containsExactly(1, 3);
        assertThat(activity())
                .containsEntry("hit", 1L)
                .containsEntry("edit", 2L)
                .containsEntry("deletion", 1L);
    }

    @Test
    void deletedMessage_makesNoNewHits() {
        rules = RulesInForce.NONE;
        pipe(text("attack").at(1));
        rules = WordEngine.rules(WordEngine.rule("ddos", "attack"));

        pipe(deletion(5, true));

        assertThat(topology.read(Topics.HIT)).isEmpty();
        assertThat(message().deletion()).isNotNull();
    }

    @Test
    void changedRule_writesTheRowAgain() {
        pipe(text("attack").at(1));
        topology.read(Topics.HIT);
        rules = WordEngine.rules(WordEngine.rule("ddos", "tack"));

        pipe(text("attack").with(new Stats(5L, false, null, Map.of())).at(2));

        assertThat(topology.read(Topics.HIT)).hasSize(1);
    }

    private Translation translation(String target, TranslationStatus status, @Nullable String text) {
        return new Translation(
                target, status, text, null, "test", null, second(20), Translation.Snapshot.of(message()));
    }

    private void pipe(Translation translation) {
        topology.pipe(Topics.TRANSLATION, translation.key(), translation);
    }

    @Test
    void translation_thatMatches_addsItsPlacesToTheRow() {
        pipe(text("attack").at(1));
        Message message = message();
        Translation korean = new Translation(
                "ko",
                TranslationStatus.TRANSLATED,
                "the attack of a bank",
                null,
                "test",
                null,
                second(20),
                Translation.Snapshot.of(message));

        pipe(korean);
        pipe(korean);

        List<KeyValue<String, Hit>> written = topology.read(Topics.HIT);
        assertThat(written).hasSize(3);
        Hit ddos = written.stream()
                .map(row -> row.value)
                .filter(hit -> hit.ruleId().equals("ddos"))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(ddos.matches()).extracting(Place::form).containsExactly(TextForm.ORIGINAL, TextForm.TRANSLATION);
        assertThat(ddos.translation()).isEqualTo("the attack of a bank");
        assertThat(ddos.translationLang()).isEqualTo("ko");
        assertThat(activity()).containsEntry("hit", 2L);
    }

    @Test
    void translationsInTwoLanguages_keepEachOthersPlaces() {
        pipe(text("nothing").at(1));
        Translation korean = translation("ko", TranslationStatus.TRANSLATED, "attack");
        pipe(korean);
        pipe(new Translation(
                "es", TranslationStatus.TRANSLATED, "un attack", null, "test", null, second(21), korean.snapshot()));

        Hit hit = Objects.requireNonNull(rows(Topics.HIT).get("ddos:" + KEY));
        assertThat(hit.matches()).extracting(Place::lang).containsExactly("es", "ko");
    }

    @Test
    void newStatistics_keepWhatTheTranslationMet() {
        pipe(text("attack").at(1));
        pipe(translation("ko", TranslationStatus.TRANSLATED, "attack"));
        topology.read(Topics.HIT);

        pipe(text("attack").with(new Stats(5L, false, null, Map.of())).at(30));

        assertThat(topology.read(Topics.HIT)).isEmpty();
    }

    @Test
    void translation_ofAnOldVersion_isDropped() {
        pipe(text("nothing").at(1));
        Translation old = translation("ko", TranslationStatus.TRANSLATED, "attack");
        pipe(text("other").editedAt(5).at(6));

        pipe(old);

        assertThat(topology.read(Topics.HIT)).isEmpty();
    }

    @Test
    void translation_withoutText_orErased_makesNoHit() {
        pipe(text("nothing").at(1));
        Translation same = translation("ko", TranslationStatus.SAME_LANGUAGE, null);

        pipe(same);
        topology.pipe(Topics.TRANSLATION, same.key(), null);

        assertThat(topology.read(Topics.HIT)).isEmpty();
        assertThat(topology.deadLetters(Topics.TRANSLATION)).isEmpty();
    }

    @Test
    void translation_underAForeignKey_isADeadLetter() {
        pipe(text("nothing").at(1));

        topology.pipe(Topics.TRANSLATION, "1:2:ko", translation("ko", TranslationStatus.TRANSLATED, "attack"));

        assertThat(topology.deadLetters(Topics.TRANSLATION)).hasSize(1);
        assertThat(topology.read(Topics.HIT)).isEmpty();
    }

    @Test
    void serviceMessage_countsAsNoMessage() {
        pipe(text("").with(new Service("pin_message", Map.of())).at(1));

        assertThat(activity()).containsOnly(Map.entry("service", 1L));
        assertThat(message().service()).isNotNull();
    }

    @Test
    void activity_liesInTheQuarterOfTheEvent() {
        pipe(text("attack c2.example").at(1), text("b").editedAt(3_600).at(3_601), deletion(7_200, false));

        Map<String, Activity> rows = rows(Topics.ACTIVITY);
        assertThat(rows.values())
                .extracting(Activity::kind, row -> row.bucket().toString())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("message", "2026-11-22T08:30:00Z"),
                        org.assertj.core.groups.Tuple.tuple("sighting.domain", "2026-11-22T08:30:00Z"),
                        org.assertj.core.groups.Tuple.tuple("hit", "2026-11-22T08:30:00Z"),
                        org.assertj.core.groups.Tuple.tuple("edit", "2026-11-22T09:30:00Z"),
                        org.assertj.core.groups.Tuple.tuple("deletion", "2026-11-22T10:30:00Z"));
    }

    @Test
    void deletionUndone_isTakenBackFromTheCounter() {
        pipe(text("a").at(1), deletion(5, false), text("a").at(6));

        assertThat(activity()).containsOnly(Map.entry("message", 1L));
    }

    @Test
    void indicator_isSummedUpOverChats() {
        pipe(
                text("c2.example").at(1),
                text("c2.example").in(Observed.CHAT, 8).at(2),
                text("c2.example").in(Observed.chat(2), 1).at(3));

        Indicator indicator = Objects.requireNonNull(rows(Topics.INDICATOR).get("domain:c2.example"));
        assertThat(indicator.sightings()).isEqualTo(3);
        assertThat(indicator.channelCount()).isEqualTo(2);
        assertThat(indicator.defanged()).isEqualTo("c2[.]example");
        assertThat(indicator.channels())
                .extracting(count -> count.chat().id(), Indicator.ChannelCount::sightings)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Observed.CHAT.id(), 2L),
                        org.assertj.core.groups.Tuple.tuple(Observed.chat(2).id(), 1L));
        assertThat(rows(Topics.SIEM_INDICATOR)).containsOnlyKeys("domain:c2.example");
    }

    @Test
    void poison_becomesDeadLetters_andTheStreamGoesOn() {
        byte[] key = KEY.getBytes(StandardCharsets.UTF_8);
        byte[] good = Json.bytes(text("attack").at(1));
        String raw = Topics.TELEGRAM_MESSAGE.name();
        topology.pipeRaw(raw, key, "{\"source\":".getBytes(StandardCharsets.UTF_8));
        topology.pipeRaw(raw, key, "null".getBytes(StandardCharsets.UTF_8));
        topology.pipeRaw(raw, key, "{\"a\":1}".getBytes(StandardCharsets.UTF_8));
        topology.pipeRaw(raw, key, null);
        topology.pipeRaw(raw, null, good);
        topology.pipeRaw(raw, "1:2".getBytes(StandardCharsets.UTF_8), good);

        topology.pipeRaw(raw, key, good);

        // The driver does not show the dead letters of what cannot even be read; ExtractorIT does.
        List<TestRecord<byte[], byte[]>> letters = topology.deadLetters(Topics.TELEGRAM_MESSAGE);
        assertThat(letters).hasSize(3);
        assertThat(letters.get(2).value()).isEqualTo(good);
        assertThat(cause(letters.get(0))).contains("no value");
        assertThat(cause(letters.get(1))).contains("key").contains(KEY);
        assertThat(cause(letters.get(2))).contains("key").contains(KEY);
        assertThat(message().revision()).isEqualTo(1);
        assertThat(topology.read(Topics.HIT)).hasSize(1);
    }

    private static String cause(TestRecord<byte[], byte[]> letter) {
        Header cause = letter.headers().lastHeader("telesift.cause");
        return new String(cause.value(), StandardCharsets.UTF_8);
    }
}
