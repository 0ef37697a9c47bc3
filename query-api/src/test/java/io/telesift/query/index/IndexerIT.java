// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.index;

import static io.telesift.query.Samples.CHAT;
import static io.telesift.query.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.telesift.common.health.Check;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Message;
import io.telesift.common.model.Severity;
import io.telesift.common.topic.Topic;
import io.telesift.common.topic.Topics;
import io.telesift.query.Samples;
import io.telesift.query.store.DeadLetterRow;
import io.telesift.query.store.Filter;
import io.telesift.query.store.MessageRow;
import io.telesift.query.store.Page;
import io.telesift.query.store.mongo.MongoConnection;
import io.telesift.query.store.mongo.MongoViewState;
import io.telesift.query.store.mongo.MongoViewWriter;
import io.telesift.query.store.mongo.MongoViews;
import io.telesift.testkit.TestKafka;
import io.telesift.testkit.TestMongo;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One broker and one store for all: each test goes on from what the topics hold. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IndexerIT {
    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    @RegisterExtension
    static final TestMongo mongo = new TestMongo();

    private static final Message MESSAGE = Samples.message(CHAT, 1, NOON, "Атака");

    private static MongoConnection connection;
    private static MongoViews views;
    private static Indexer indexer;
    private static Backlog backlog;

    @BeforeAll
    static void start() {
        connection = new MongoConnection(mongo.uri());
        connection.start();
        views = new MongoViews(connection);
        indexer = indexer();
        indexer.start();
        backlog = new Backlog(kafka.settings());
        backlog.start();
    }

    private static Indexer indexer() {
        return new Indexer(kafka.settings(), new MongoViewWriter(connection), new MongoViewState(connection));
    }

    @AfterAll
    static void close() {
        backlog.close();
        indexer.close();
        connection.close();
    }

    @Test
    @Order(1)
    void index_childrenBeforeTheirMessage_meetItLater() {
        kafka.send(Topics.TRANSLATION, "-1001234567890:1:ko", Samples.translation(MESSAGE, "ko", "공격"));
        kafka.send(
                Topics.SIGHTING,
                "-1001234567890:1:domain:panel.example",
                Samples.sighting(MESSAGE, IndicatorType.DOMAIN, "panel.example"));
        kafka.send(Topics.HIT, "korea:-1001234567890:1", Samples.hit(MESSAGE, "korea", Severity.HIGH));
        awaitThrough();
        assertThat(views.messages().count(Filter.NONE)).isZero();

        kafka.send(Topics.MESSAGE_STATE, "-1001234567890:1", MESSAGE);
        awaitThrough();

        MessageRow row = views.messages().get("-1001234567890:1").orElseThrow();
        assertThat(row.message()).isEqualTo(MESSAGE);
        assertThat(row.translations()).containsKey("ko");
        assertThat(views.hits().of(List.of("-1001234567890:1"), 5)).hasSize(1);
    }

    @Test
    @Order(2)
    void index_poisonOnEachTopic_becomesAVisibleDeadLetter() {
        List<String> topics = new MongoViewWriter(connection)
                .topics().stream()
                        .filter(topic -> !topic.startsWith(Topics.DEAD_LETTER_PREFIX))
                        .toList();
        topics.forEach(topic -> kafka.sendRaw(topic, bytes("-1:1:zz"), bytes("{broken")));
        topics.forEach(topic -> kafka.sendRaw(topic, bytes("-1:1:yy"), bytes("{}")));
        kafka.sendRaw(Topics.TRANSLATION.name(), bytes("-1:1:$set"), null);
        kafka.sendRaw(Topics.MESSAGE_STATE.name(), bytes("no key"), null);
        kafka.send(Topics.INDICATOR, "domain:after.example", indicator("after.example"));
        awaitThrough();

        Page<DeadLetterRow> letters = views.deadLetters().list(Filter.NONE, Page.Request.first(100));

        assertThat(topics).hasSize(11);
        assertThat(letters.rows()).hasSize(topics.size() * 2 + 2);
        assertThat(letters.rows())
                .extracting(row -> row.value().letter().topic())
                .containsAll(topics);
        assertThat(letters.rows())
                .extracting(row -> row.value().letter().stage())
                .containsOnly("indexer");
        assertThat(letters.rows())
                .extracting(row -> row.value().letter().cause())
                .anyMatch(cause -> cause.contains("expected <chatId>:<messageId>:<language>"));
        assertThat(views.indicators().get("domain:after.example")).isPresent();
    }

    @Test
    @Order(3)
    void rebuild_givesTheSameViews_andShowsItsProgress() {
        for (int i = 0; i < 2_000; i++) {
            send(Topics.INDICATOR, "domain:d" + i, i);
        }
        awaitThrough();
        List<String> before = ids();

        indexer.rebuild();
        assertThat(indexer.check().state()).isEqualTo(Check.State.BUSY);
        assertThat(indexer.progress().running()).isTrue();
        awaitThrough();

        assertThat(ids()).isEqualTo(before).hasSize(2_001);
        assertThat(views.messages().get("-1001234567890:1").orElseThrow().translations())
                .containsKey("ko");
        assertThat(indexer.check().state()).isEqualTo(Check.State.UP);
        RebuildProgress.Part all = indexer.progress().all();
        assertThat(all.done()).isEqualTo(all.total());
        assertThat(indexer.progress().byTopic().keySet())
                .contains(Topics.INDICATOR.name(), Topics.MESSAGE_STATE.name());
        assertThat(all.total()).isGreaterThanOrEqualTo(2_001);
    }

    @Test
    @Order(4)
    void start_emptiedStore_rebuildsThoughTheGroupHasReadEverything() {
        List<String> before = ids();
        indexer.close();
        new MongoViewState(connection).drop();
        assertThat(ids()).isEmpty();

        indexer = indexer();
        indexer.start();
        awaitThrough();

        assertThat(ids()).isEqualTo(before);
    }

    @Test
    @Order(5)
    void start_fullStore_goesOnWhereItWas() {
        indexer.close();
        kafka.send(Topics.INDICATOR, "domain:late.example", indicator("late.example"));
        kafka.send(Topics.INDICATOR, "domain:after.example", null);

        indexer = indexer();
        indexer.start();
        awaitThrough();

        assertThat(views.indicators().get("domain:late.example")).isPresent();
        assertThat(views.indicators().get("domain:after.example")).isEmpty();
        assertThat(indexer.progress().all().total()).isZero();
    }

    private static void send(Topic<?> topic, String key, int i) {
        kafka.sendRaw(topic.name(), bytes(key), io.telesift.common.serde.Json.bytes(indicator("d" + i)));
    }

    private static io.telesift.common.model.Indicator indicator(String value) {
        return Samples.indicator(IndicatorType.DOMAIN, value, NOON, 50);
    }

    private static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Page.Row<?> row :
                views.indicators().list(Filter.NONE, Page.Request.first(5_000)).rows()) {
            ids.add(row.id());
        }
        return ids;
    }

    /** What a script waits for. */
    private static void awaitThrough() {
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    Optional<Backlog.State> state = backlog.now();
                    return state.isPresent()
                            && state.get().pending() == 0
                            && !indexer.progress().running();
                });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
