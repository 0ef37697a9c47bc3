// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.matching;

import io.telesift.common.model.Hit;
import io.telesift.common.serde.JsonSerde;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * The hit rows as they were written, by their key: messages and translations of one message write the same rows, and a
 * row is written only when it tells something new.
 */
final class HitStore {
    static final String NAME = "hit-rows";

    private final KeyValueStore<String, Hit> rows;

    HitStore(KeyValueStore<String, Hit> rows) {
        this.rows = rows;
    }

    static StoreBuilder<? extends StateStore> builder() {
        return Stores.keyValueStoreBuilder(
                Stores.persistentKeyValueStore(NAME), Serdes.String(), new JsonSerde<>(Hit.class));
    }

    /** Takes rows in; those that changed are to be written. */
    List<HitChange> put(List<Hit> hits) {
        return hits.stream().map(this::put).flatMap(Optional::stream).toList();
    }

    private Optional<HitChange> put(Hit fresh) {
        String key = fresh.key();
        Hit before = rows.get(key);
        Hit row = Hits.onTopOf(before, fresh);
        if (before != null && Hits.tellSame(before, row)) {
            return Optional.empty();
        }
        rows.put(key, row);
        return Optional.of(new HitChange(row, before == null));
    }
}
