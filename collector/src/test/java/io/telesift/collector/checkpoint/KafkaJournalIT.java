// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import io.telesift.collector.people.SenderPolicy;
import io.telesift.common.model.TelegramMessage;
import io.telesift.common.topic.Topics;
import io.telesift.testkit.TestKafka;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;

class KafkaJournalIT extends JournalContract {
    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    @Override
    Journal open() {
        return KafkaJournal.open(kafka.settings(), Sightings.WEB, SenderPolicy.CLEAR, Clock.systemUTC());
    }

    @Override
    List<TelegramMessage> published() {
        return kafka.records(Topics.TELEGRAM_MESSAGE.name()).stream()
                .map(record -> Topics.TELEGRAM_MESSAGE.read(record.value()))
                .toList();
    }

    @Override
    int deadLetters() {
        return kafka.records(Topics.TELEGRAM_MESSAGE.deadLetters()).size();
    }
}
