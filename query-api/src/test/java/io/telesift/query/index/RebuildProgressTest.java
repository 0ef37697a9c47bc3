// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class RebuildProgressTest {
    private static final TopicPartition PARTITION = new TopicPartition("cti.message.v1", 0);

    private final RebuildProgress progress = new RebuildProgress();

    @Test
    void committed_askedAfterTheBeginning_counts() {
        progress.begin(PARTITION, 0, 10);
        progress.known();
        progress.committed(progress.followed(), PARTITION, 10);
        assertThat(progress.running()).isFalse();
    }

    /** An answer that was on its way holds the offset from before the start: the end. */
    @Test
    void committed_askedBeforeTheBeginning_countsNothing() {
        RebuildProgress.Followed before = progress.followed();
        progress.begin(PARTITION, 0, 10);
        progress.known();
        progress.committed(before, PARTITION, 10);
        assertThat(progress.running()).isTrue();
        assertThat(progress.all()).isEqualTo(new RebuildProgress.Part(0, 10));
    }

    @Test
    void committed_askedBeforeAnotherRebuild_countsNothing() {
        progress.begin(PARTITION, 0, 10);
        RebuildProgress.Followed before = progress.followed();
        progress.await();
        progress.begin(PARTITION, 0, 10);
        progress.known();
        progress.committed(before, PARTITION, 10);
        assertThat(progress.running()).isTrue();
    }
}
