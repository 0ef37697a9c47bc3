// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store;

import org.jspecify.annotations.Nullable;

/**
 * What a record says of a view's row.
 *
 * @param topic its topic's name; of a dead letter, the dead-letter topic's
 * @param key the row's {@code _id}; of a translation, the record's key
 * @param offset the record's; the same key always lies in the same partition, so a larger one is newer
 * @param value the topic's record or a {@link DeadLetterRow}; {@code null} withdraws the row
 */
public record Change(
        String topic, String key, long offset, @Nullable Object value) {}
