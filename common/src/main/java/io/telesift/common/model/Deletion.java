// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.time.Instant;

/**
 * That a message is gone.
 *
 * @param at when its absence was seen, not when it was removed
 * @param certain told by Telegram itself; otherwise inferred from its absence (web preview, later export) and undone by a
 *     new sighting of the message
 */
public record Deletion(Instant at, boolean certain) {
    public Deletion {
        Values.required(at, "deletion.at");
    }
}
