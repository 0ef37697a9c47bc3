// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.topic;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.Partitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/** Places a plain producer's records as {@link Topic#partition} says; made by Kafka from its class name. */
public final class KeyPartitioner implements Partitioner {
    @Override
    public int partition(
            String topic,
            @Nullable Object key,
            byte @Nullable [] keyBytes,
            @Nullable Object value,
            byte @Nullable [] valueBytes,
            Cluster cluster) {
        int partitions = cluster.partitionsForTopic(topic).size();
        if (keyBytes == null) {
            return 0;
        }
        return Topics.byName(topic)
                .map(known -> known.partition(new String(keyBytes, StandardCharsets.UTF_8), partitions))
                .orElseGet(() -> Utils.toPositive(Utils.murmur2(keyBytes)) % partitions);
    }

    @Override
    public void configure(Map<String, ?> configs) {}

    @Override
    public void close() {}
}
