// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.index;

import io.telesift.common.kafka.Clients;
import io.telesift.common.kafka.KafkaSettings;
import io.telesift.common.kafka.PartitionStart;
import io.telesift.query.store.ViewState;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * Sends the loop to the beginning of every partition that the views do not hold. The order matters: first the group's
 * offset, then the marker. The other way round, a crash in between would leave a marker, an old offset, and views that
 * lack everything before it.
 */
final class Beginning implements PartitionStart {
    private final KafkaSettings kafka;
    private final ViewState state;
    private final RebuildProgress progress;

    Beginning(KafkaSettings kafka, ViewState state, RebuildProgress progress) {
        this.kafka = kafka;
        this.state = state;
        this.progress = progress;
    }

    @Override
    public void assigned(Consumer<byte[], byte[]> consumer, Collection<TopicPartition> partitions) {
        Map<String, TopicPartition> byName =
                partitions.stream().collect(Collectors.toMap(TopicPartition::toString, partition -> partition));
        Set<String> held = state.held(byName.keySet());
        byName.keySet().removeAll(held);
        if (!byName.isEmpty()) {
            fromBeginning(consumer, byName.values());
            state.hold(byName.keySet());
        }
        progress.known();
    }

    private void fromBeginning(Consumer<byte[], byte[]> consumer, Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(partitions);
        Map<TopicPartition, Long> ends = dataEnds(consumer.endOffsets(partitions));
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        beginnings.forEach((partition, offset) -> {
            consumer.seek(partition, offset);
            offsets.put(partition, new OffsetAndMetadata(offset));
        });
        consumer.commitSync(offsets);
        // Not before: the group's last offset from before the start would count as reached.
        beginnings.forEach(
                (partition, offset) -> progress.begin(partition, offset, ends.getOrDefault(partition, offset)));
    }

    private Map<TopicPartition, Long> dataEnds(Map<TopicPartition, Long> ends) {
        Map<TopicPartition, Long> filled = new HashMap<>(ends);
        filled.values().removeIf(end -> end == 0);
        if (filled.isEmpty()) {
            return ends;
        }
        try (Consumer<byte[], byte[]> reader = Clients.reader(kafka)) {
            return new DataEnds(reader).of(filled);
        }
    }
}
