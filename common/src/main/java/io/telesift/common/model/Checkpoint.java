// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.time.Instant;
import java.util.Map;

/**
 * How far a source or a seeder has come, on {@code telesift.checkpoint.v1}; written in the same Kafka transaction as what
 * it speaks of.
 *
 * @param id {@code <source>:<chat or file>}, the record's key
 * @param state what the owner needs to go on; plain strings, the owner alone reads them
 */
public record Checkpoint(String id, Instant at, Map<String, String> state) implements Versioned {
    public Checkpoint {
        Values.required(id, "id");
        Values.required(at, "at");
        state = Values.map(state);
    }
}
