// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store.mongo;

import static io.telesift.query.Samples.CHAT;
import static io.telesift.query.Samples.NOON;
import static io.telesift.query.Samples.OTHER_CHAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telesift.common.model.Chat;
import io.telesift.common.model.Hit;
import io.telesift.common.model.Indicator;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Message;
import io.telesift.common.model.Rule;
import io.telesift.common.model.Severity;
import io.telesift.common.model.Sighting;
import io.telesift.common.model.Translation;
import io.telesift.common.model.Versioned;
import io.telesift.common.topic.Topic;
import io.telesift.common.topic.Topics;
import io.telesift.query.Samples;
import io.telesift.query.store.Change;
import io.telesift.query.store.ChatRow;
import io.telesift.query.store.Filter;
import io.telesift.query.store.MessageRow;
import io.telesift.query.store.Page;
import io.telesift.query.store.RowStream;
import io.telesift.query.store.TranslationRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every server that may hold the views must do. */
abstract class StoreContract {
    private static final Map<String, String> LOG = Map.of("cti.message.v1", "id-1");

    private MongoConnection mongo;
    private MongoViewWriter writer;
    private MongoViewState state;
    private MongoViews views;

    /** Connection string with a database that may be emptied. */
    abstract String uri();

    @BeforeEach
    void openEmptyStore() {
        mongo = new MongoConnection(uri());
        mongo.start();
        writer = new MongoViewWriter(mongo);
        state = new MongoViewState(mongo);
        views = new MongoViews(mongo);
        state.drop();
        state.prepare(LOG);
    }

    @AfterEach
    void close() {
        mongo.close();
    }

    @Test
    void write_messageWithHostileWords_isReadBackAsItWas() {
        Map<String, Integer> reactions = Map.of("$where", 1, "a.b", 2, "", 3, "\u0000", 4, "👍", 5);
        Message message = Samples.message(CHAT, 1, NOON, "{$ne: 1} \u0000 \uD83D привет", null, reactions);

        write(message, 1);

        Message read = stored(message).message();
        assertThat(read.stats()).isEqualTo(message.stats());
        assertThat(read.date()).isEqualTo(NOON);
        assertThat(read.text()).startsWith("{$ne: 1} \u0000 ").endsWith(" привет");
        assertThat(read.findings()).isEqualTo(message.findings());
        assertThat(read.versions().get(0).contentHash())
                .isEqualTo(message.versions().get(0).contentHash());
    }

    @Test
    void write_everyRecord_isReadBackEqual() {
        Message message = Samples.message(CHAT, 1, NOON, "text");
        Indicator indicator = Samples.indicator(IndicatorType.URL, "https://a.example/x?$ne=1", NOON, 80);
        Sighting sighting = Samples.sighting(message, IndicatorType.URL, indicator.value());
        Hit hit = Samples.hit(message, "korea", Severity.HIGH);
        Rule rule = Samples.rule("korea");

        write(Topics.INDICATOR, indicator.key().key(), 1, indicator);
        write(Topics.SIGHTING, sighting.key(), 1, sighting);
        write(Topics.HIT, hit.key(), 1, hit);
        write(Topics.RULE, rule.id(), 1, rule);
        write(message, 1);

        assertThat(views.indicators().get(indicator.key().key())).contains(indicator);
        assertThat(views.sightings().get(sighting.key())).contains(sighting);
        assertThat(views.hits().get(hit.key())).contains(hit);
        assertThat(views.rules().get(rule.id())).contains(rule);
        assertThat(stored(message).message()).isEqualTo(message);
    }

    @Test
    void write_olderOffset_isNoOp() {
        Indicator newer = Samples.indicator(IndicatorType.DOMAIN, "panel.example", NOON, 80);
        Indicator older = Samples.indicator(IndicatorType.DOMAIN, "panel.example", NOON, 10);
        write(Topics.INDICATOR, "domain:panel.example", 7, newer);

        write(Topics.INDICATOR, "domain:panel.example", 6, older);
        write(Topics.INDICATOR, "domain:panel.example", 5, null);

        assertThat(views.indicators().get("domain:panel.example")).contains(newer);
    }

    @Test
    void write_bulkWithStaleAndNew_writesTheNew() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            changes.add(indicatorChange("d" + i + ".example", 5, 50));
        }
        writer.write(changes.subList(0, 10));

        List<Change> again = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            again.add(indicatorChange("d" + i + ".example", i % 2 == 0 ? 4 : 6, 60));
        }
        writer.write(again);

        assertThat(views.indicators().count(Filter.NONE)).isEqualTo(20);
        assertThat(confidence("d0.example")).isEqualTo(50);
        assertThat(confidence("d1.example")).isEqualTo(60);
        assertThat(confidence("d10.example")).isEqualTo(60);
    }

    @Test
    void write_sameKeyTwiceInABatch_lastCounts() {
        writer.write(List.of(indicatorChange("a.example", 1, 10), indicatorChange("a.example", 2, 20)));

        assertThat(confidence("a.example")).isEqualTo(20);
    }

    @Test
    void write_translationBeforeMessage_isHiddenUntilTheMessageComes() {
        Message message = Samples.message(CHAT, 1, NOON, "Привет");
        write(Samples.translation(message, "ko", "안녕"), 9);

        assertThat(views.messages().list(Filter.NONE, Page.Request.first(10)).rows())
                .isEmpty();
        assertThat(views.messages().count(Filter.NONE)).isZero();
        assertThat(views.messages().translations()).isZero();
        assertThat(views.messages().get("-1001234567890:1")).isEmpty();

        write(message, 3);

        assertThat(stored(message).translations())
                .extractingByKey("ko")
                .extracting(TranslationRow::text)
                .isEqualTo("안녕");
        assertThat(views.messages().translations()).isEqualTo(1);
    }

    @Test
    void write_messageAgain_keepsTranslations() {
        Message message = Samples.message(CHAT, 1, NOON, "Привет");
        write(message, 1);
        write(Samples.translation(message, "ko", "안녕"), 1);
        write(Samples.translation(message, "en", "Hello"), 2);

        write(Samples.message(CHAT, 1, NOON, "Привет!"), 2);

        assertThat(stored(message).message().text()).isEqualTo("Привет!");
        assertThat(stored(message).translations()).containsOnlyKeys("ko", "en");
    }

    @Test
    void write_messageAndTranslationInOneBulk_bothStand() {
        Message message = Samples.message(CHAT, 1, NOON, "Привет");
        Translation translation = Samples.translation(message, "ko", "안녕");

        writer.write(List.of(
                new Change(Topics.TRANSLATION.name(), translation.key(), 1, translation),
                new Change(Topics.MESSAGE_STATE.name(), message.ref().key(), 1, message)));

        assertThat(stored(message).translations()).containsKey("ko");
    }

    @Test
    void tombstones_ofAllParts_leaveNothing() {
        Message message = Samples.message(CHAT, 1, NOON, "Привет");
        write(message, 1);
        write(Samples.translation(message, "ko", "안녕"), 1);

        write(Topics.MESSAGE_STATE, message.ref().key(), 2, null);

        assertThat(views.messages().get(message.ref().key())).isEmpty();
        assertThat(mongo.collection("messages").countDocuments()).isEqualTo(1);

        write(Topics.TRANSLATION, message.ref().key() + ":ko", 2, null);

        assertThat(mongo.collection("messages").countDocuments()).isZero();
    }

    @Test
    void write_translationKeyThatIsNoLanguage_isRefused() {
        Message message = Samples.message(CHAT, 1, NOON, "x");

        for (String target : List.of("$set", "a.b", "", "KO", "toolong")) {
            assertThatThrownBy(() -> write(
                            Topics.TRANSLATION,
                            message.ref().key() + ":" + target,
                            1,
                            Samples.translation(message, "ko", "x")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("expected <chatId>:<messageId>:<language>");
        }
    }

    @Test
    void list_pages_areStableWhileRowsComeAndGo() {
        for (int i = 1; i <= 10; i++) {
            write(Samples.message(CHAT, i, NOON.plusSeconds(i / 3), "n" + i), i);
        }

        Page<MessageRow> first = views.messages().list(Filter.NONE, Page.Request.first(4));
        write(Samples.message(CHAT, 99, NOON.plusSeconds(99), "newest"), 99);
        write(Topics.MESSAGE_STATE, "-1001234567890:7", 100, null);
        Page<MessageRow> second = views.messages().list(Filter.NONE, new Page.Request(4, first.next()));
        Page<MessageRow> third = views.messages().list(Filter.NONE, new Page.Request(4, second.next()));

        assertThat(first.total()).isEqualTo(10);
        // Equal times by id, and ids are text: ...:10 before ...:9.
        assertThat(ids(first)).containsExactly(10L, 9L, 6L, 7L);
        assertThat(ids(second)).containsExactly(8L, 3L, 4L, 5L);
        assertThat(ids(third)).containsExactly(1L, 2L);
        assertThat(third.next()).isNull();
    }

    @Test
    void list_filters_choose() {
        Message korean = Samples.message(CHAT, 1, NOON, "Атака на Южную КОРЕЮ (a+)+$");
        write(korean, 1);
        write(Samples.message(OTHER_CHAT, 2, NOON.plusSeconds(60), "spam"), 1);
        write(Samples.service(CHAT, 3, NOON), 1);
        write(Samples.translation(korean, "en", "Attack on SOUTH Korea"), 1);

        assertThat(messages(channel("-1001234567890"))).containsExactly(1L);
        assertThat(messages(channel("zarya_demo"))).containsExactly(1L);
        assertThat(messages(since(NOON.plusSeconds(1)))).containsExactly(2L);
        assertThat(messages(Filter.text("корею"))).containsExactly(1L);
        assertThat(messages(Filter.text("south korea"))).containsExactly(1L);
        assertThat(messages(Filter.text("(a+)+$"))).containsExactly(1L);
        assertThat(messages(Filter.text(".*"))).isEmpty();
        assertThat(messages(Filter.text("\\E.*\\Q"))).isEmpty();
        assertThat(messages(Filter.NONE)).containsExactly(2L, 1L);
    }

    @Test
    void list_indicators_byTypeRoleAndConfidence() {
        writer.write(List.of(
                indicatorChange("a.example", 1, 90),
                indicatorChange("b.example", 1, 20),
                new Change(
                        Topics.INDICATOR.name(),
                        "ipv4:192.0.2.1",
                        1,
                        Samples.indicator(IndicatorType.IPV4, "192.0.2.1", NOON, 90))));

        Filter strong = new Filter(
                Set.of(IndicatorType.DOMAIN),
                null,
                50,
                "zarya_demo",
                null,
                null,
                null,
                "EXAMPLE",
                null,
                null,
                null,
                null);

        assertThat(views.indicators().list(strong, Page.Request.first(5)).rows())
                .extracting(Page.Row::id)
                .containsExactly("domain:a.example");
        assertThat(views.indicatorsByType()).isEqualTo(Map.of(IndicatorType.DOMAIN, 2L, IndicatorType.IPV4, 1L));
    }

    @Test
    void of_owners_findsTheirRows() {
        Message message = Samples.message(CHAT, 1, NOON, "x");
        Sighting sighting = Samples.sighting(message, IndicatorType.DOMAIN, "panel.example");
        Hit hit = Samples.hit(message, "korea", Severity.HIGH);
        write(Topics.SIGHTING, sighting.key(), 1, sighting);
        write(Topics.HIT, hit.key(), 1, hit);
        write(Topics.ALERT, "a1", 1, Samples.alert("a1", hit));

        assertThat(views.sightings().of(List.of(message.ref().key(), "-1:1"), 10))
                .hasSize(1);
        assertThat(views.sightings().count(Filter.of("domain:panel.example"))).isEqualTo(1);
        assertThat(views.hits().of(List.of(message.ref().key()), 10)).hasSize(1);
        assertThat(views.alerts().of(List.of(hit.key()), 10)).hasSize(1);
        assertThat(views.alerts().of(List.of(), 10)).isEmpty();
    }

    @Test
    void scan_givesEveryRowNewestFirst() {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            Indicator indicator = Samples.indicator(IndicatorType.DOMAIN, "d" + i, NOON.plusSeconds(i), 1);
            changes.add(new Change(Topics.INDICATOR.name(), indicator.key().key(), 1, indicator));
        }
        writer.write(changes);

        List<String> values = new ArrayList<>();
        try (RowStream<Indicator> rows = views.indicators().scan(Filter.NONE)) {
            rows.forEachRemaining(row -> values.add(row.value()));
        }

        assertThat(values).hasSize(1_200).startsWith("d1199", "d1198").endsWith("d0");
    }

    @Test
    void chats_renamed_areOneChatUnderTheNewestName() {
        Chat renamed = new Chat(CHAT.id(), CHAT.type(), "Zarya 2", "zarya_two");
        write(Samples.message(CHAT, 1, NOON, "x"), 1);
        write(Samples.message(renamed, 2, NOON.plusSeconds(5), "x"), 2);
        write(Samples.message(OTHER_CHAT, 1, NOON, "x"), 1);

        assertThat(views.messages().chats())
                .containsExactly(
                        new ChatRow(CHAT.id(), "Zarya 2", "zarya_two", 2, NOON.plusSeconds(5)),
                        new ChatRow(OTHER_CHAT.id(), "Noname", "noname_demo", 1, NOON));
    }

    @Test
    void state_holdsWhatItWasTold_andForgetsItWithADrop() {
        state.hold(Set.of("cti.message.v1-0", "cti.message.v1-1"));
        assertThat(state.held(Set.of("cti.message.v1-0", "cti.hit.v1-0"))).containsExactly("cti.message.v1-0");

        state.drop();

        assertThat(state.held(Set.of("cti.message.v1-0"))).isEmpty();
    }

    @Test
    void prepare_sameLog_keepsTheViews_anotherLog_dropsThem() {
        write(Samples.message(CHAT, 1, NOON, "x"), 1);
        state.hold(Set.of("cti.message.v1-0"));

        state.prepare(Map.of("cti.message.v1", "id-1", "cti.new.v1", "id-2"));
        assertThat(views.messages().count(Filter.NONE)).isEqualTo(1);

        state.prepare(Map.of("cti.message.v1", "made-anew"));
        assertThat(views.messages().count(Filter.NONE)).isZero();
        assertThat(state.held(Set.of("cti.message.v1-0"))).isEmpty();
    }

    @Test
    void documents_replayed_areTheSame() {
        Message message = Samples.message(CHAT, 1, NOON, "x");
        List<Change> all = List.of(
                new Change(Topics.MESSAGE_STATE.name(), message.ref().key(), 1, message),
                new Change(
                        Topics.TRANSLATION.name(),
                        message.ref().key() + ":ko",
                        1,
                        Samples.translation(message, "ko", "k")),
                indicatorChange("a.example", 1, 5));
        writer.write(all);
        List<Document> before = documents();

        writer.write(all);

        assertThat(documents()).isEqualTo(before);
    }

    private List<Document> documents() {
        List<Document> all = mongo.collection("messages").find().into(new ArrayList<>());
        return mongo.collection("indicators").find().into(all);
    }

    private MessageRow stored(Message message) {
        return views.messages().get(message.ref().key()).orElseThrow();
    }

    private int confidence(String domain) {
        return views.indicators().get("domain:" + domain).orElseThrow().confidence();
    }

    private List<Long> messages(Filter filter) {
        return ids(views.messages().list(filter, Page.Request.first(10)));
    }

    private static List<Long> ids(Page<MessageRow> page) {
        return page.rows().stream()
                .map(row -> row.value().message().messageId())
                .toList();
    }

    private static Filter channel(String channel) {
        return new Filter(Set.of(), null, null, channel, null, null, null, null, null, null, null, null);
    }

    private static Filter since(Instant since) {
        return new Filter(Set.of(), null, null, null, null, since, null, null, null, null, null, null);
    }

    private static Change indicatorChange(String domain, long offset, int confidence) {
        Indicator indicator = Samples.indicator(IndicatorType.DOMAIN, domain, NOON, confidence);
        return new Change(Topics.INDICATOR.name(), indicator.key().key(), offset, indicator);
    }

    private void write(Message message, long offset) {
        write(Topics.MESSAGE_STATE, message.ref().key(), offset, message);
    }

    private void write(Translation translation, long offset) {
        write(Topics.TRANSLATION, translation.key(), offset, translation);
    }

    private <V extends Versioned> void write(Topic<V> topic, String key, long offset, @Nullable V value) {
        writer.write(List.of(new Change(topic.name(), key, offset, value)));
    }
}
