// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.gate;

import io.telesift.common.serde.JsonSerde;
import io.telesift.common.topic.Topics;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/** Raw observations in, new states of messages out; what tells nothing new ends here. */
public final class GateTopology {
    /** Store of {@link GateState} by message key. */
    public static final String STORE = "message-versions";

    private GateTopology() {}

    /** Adds the gate; the result stays in the partition of the message. */
    public static KStream<String, MessageChange> addTo(StreamsBuilder builder) {
        builder.addStateStore(store());
        return Topics.TELEGRAM_MESSAGE.stream(builder, "read-raw-messages")
                .process(GateProcessor::new, Named.as("let-new-states-pass"), STORE);
    }

    private static StoreBuilder<KeyValueStore<String, GateState>> store() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(STORE), Serdes.String(), new JsonSerde<>(GateState.class));
    }
}
