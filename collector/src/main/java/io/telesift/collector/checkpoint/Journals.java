// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import io.telesift.common.model.Source;

/** Opens the journals of live readers, with all that the operator's settings say of publishing. */
@FunctionalInterface
public interface Journals {
    /**
     * One journal a kind of source at a time: a later one shuts the earlier out.
     *
     * @throws org.apache.kafka.common.KafkaException if Kafka is not there
     */
    Journal open(Source source);
}
