// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.index;

import static io.telesift.query.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.telesift.common.health.Check;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.topic.Topics;
import io.telesift.embedded.EmbeddedMongo;
import io.telesift.embedded.Ports;
import io.telesift.query.Samples;
import io.telesift.query.store.mongo.MongoConnection;
import io.telesift.query.store.mongo.MongoViewState;
import io.telesift.query.store.mongo.MongoViewWriter;
import io.telesift.query.store.mongo.MongoViews;
import io.telesift.testkit.TestKafka;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MongoAwayIT {
    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    @Test
    void storeAway_atStartAndLater_theLoopWaitsAndDrains() {
        int port = Ports.free();
        MongoConnection connection = new MongoConnection("mongodb://127.0.0.1:" + port + "/telesift");
        connection.start();
        MongoViews views = new MongoViews(connection);
        Indexer indexer =
                new Indexer(kafka.settings(), new MongoViewWriter(connection), new MongoViewState(connection));
        indexer.start();
        try (indexer;
                connection) {
            send("before.example");
            awaitBusy(indexer, "does not answer");

            try (EmbeddedMongo first = new EmbeddedMongo(port)) {
                first.start();
                awaitIndicator(views, "before.example");
            }
            send("meanwhile.example");
            awaitBusy(indexer, "MongoDB at 127.0.0.1:" + port);

            try (EmbeddedMongo second = new EmbeddedMongo(port)) {
                second.start();
                awaitIndicator(views, "meanwhile.example");
                await().untilAsserted(() -> assertThat(indexer.check().state()).isEqualTo(Check.State.UP));
            }
        }
    }

    private static void send(String domain) {
        kafka.send(Topics.INDICATOR, "domain:" + domain, Samples.indicator(IndicatorType.DOMAIN, domain, NOON, 50));
    }

    private static void awaitBusy(Indexer indexer, String why) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(indexer.check().state()).isEqualTo(Check.State.BUSY);
            assertThat(indexer.check().detail()).contains(why);
        });
    }

    private static void awaitIndicator(MongoViews views, String domain) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(views.indicators().get("domain:" + domain)).isPresent());
    }
}
