// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import static io.telesift.collector.checkpoint.Sightings.stretch;
import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.TelegramMessage;
import io.telesift.common.serde.Json;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MemoryJournalTest extends JournalContract {
    private MemoryJournal journal = new MemoryJournal(Sightings.WEB, Clock.systemUTC());

    @Override
    Journal open() {
        journal = journal.reopen();
        return journal;
    }

    @Override
    List<TelegramMessage> published() {
        return journal.published();
    }

    @Override
    int deadLetters() {
        return journal.deadLetters();
    }

    @Test
    void rows_stayBoundedHoweverMuchIsRead() {
        Journal reading = open();
        for (long page = 2_000; page > 0; page--) {
            long after = page * 40;
            reading.read(stretch(
                    -7,
                    after,
                    after + 20,
                    Sightings.DATE,
                    LongStream.range(after + 1, after + 20).toArray()));
            reading.commit();
        }

        assertThat(reading.progress(-7).coverage().spans()).hasSize(Coverage.MOST_SPANS);
        assertThat(journal.rows().keySet()).containsExactlyInAnyOrder("web:-7", "web:-7:progress");
        assertThat(journal.rows().values())
                .allSatisfy(row -> assertThat(Json.bytes(row).length).isLessThan(30_000));
    }
}
