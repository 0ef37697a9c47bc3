// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Where a loop begins in partitions it was just given. */
@FunctionalInterface
public interface PartitionStart {
    /** Where the group's last commit stands, or at the beginning. */
    PartitionStart COMMITTED = (consumer, partitions) -> {};

    /** May seek; called by the loop's own thread. */
    void assigned(Consumer<byte[], byte[]> consumer, Collection<TopicPartition> partitions);
}
