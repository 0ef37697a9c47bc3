// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telesift.collector.checkpoint.Checkpoints;
import io.telesift.collector.checkpoint.TransactionalPublisher;
import io.telesift.collector.export.ExportFile;
import io.telesift.collector.export.ExportSource;
import io.telesift.collector.export.Exports;
import io.telesift.collector.export.GeneratedExport;
import io.telesift.collector.people.SenderPolicy;
import io.telesift.collector.source.MessageSource;
import io.telesift.collector.source.SourceException;
import io.telesift.common.model.TelegramMessage;
import io.telesift.common.topic.Topics;
import io.telesift.testkit.TestKafka;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImportRunIT {
    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    private static final int MESSAGES = 2_300;
    private static final MessageSource FILE =
            new ExportSource(new ExportFile(() -> new GeneratedExport(MESSAGES), Exports.SHA, null, Exports.RECEIVED));

    private final ImportJob job =
            new ImportJob(new ImportRequest("1", "big", null, Exports.RECEIVED, Exports.SHA, 1_000_000));

    /** As a process that knows nothing but what Kafka holds. */
    private void attempt(MessageSource source) throws SourceException {
        Checkpoints checkpoints = new Checkpoints(kafka.settings());
        checkpoints.load();
        try (TransactionalPublisher publisher =
                TransactionalPublisher.open(kafka.settings(), "collector-export", checkpoints)) {
            new ImportRun(job, publisher, checkpoints, SenderPolicy.CLEAR, Clock.systemUTC()).run(source);
        }
    }

    private static MessageSource dyingAfter(int observations) {
        AtomicInteger left = new AtomicInteger(observations);
        return sink -> FILE.collect(observation -> {
            if (left.getAndDecrement() == 0) {
                throw new StoppedException();
            }
            sink.observe(observation);
        });
    }

    private static List<String> published() {
        return kafka.records(Topics.TELEGRAM_MESSAGE.name()).stream()
                .map(record -> Topics.TELEGRAM_MESSAGE.read(record.value()))
                .map(ImportRunIT::version)
                .toList();
    }

    private static String version(TelegramMessage message) {
        return message.ref().key() + " " + message.contentHash();
    }

    @Test
    void import_killedBetweenTransactions_goesOnWithoutLossOrRepetition() throws Exception {
        assertThatThrownBy(() -> attempt(dyingAfter(1_200))).isInstanceOf(StoppedException.class);
        int afterFirst = published().size();
        assertThatThrownBy(() -> attempt(dyingAfter(1_900))).isInstanceOf(StoppedException.class);
        attempt(FILE);

        assertThat(afterFirst).isBetween(500, 1_199);
        assertThat(published()).hasSize(MESSAGES).doesNotHaveDuplicates();
        assertThat(job.tally().get(Tally.PUBLISHED)).isEqualTo(MESSAGES);
        assertThat(job.tally().get(Tally.UNCHANGED)).isZero();
        assertThat(job.tally().get(Tally.MESSAGES)).isEqualTo(MESSAGES);

        attempt(FILE);
        assertThat(published()).hasSize(MESSAGES);
    }
}
