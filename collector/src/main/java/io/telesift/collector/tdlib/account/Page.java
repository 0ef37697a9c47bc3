// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.account;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A page of history: every message TDLib has from {@code from} (exclusive) down to the lowest one here.
 *
 * @param from in TDLib's ids; {@link ChatTask#NEWEST} for the newest end
 * @param messages newest first
 */
record Page(long from, List<JsonNode> messages) {
    private static final int SHIFT = 20;

    /** Of a {@code messages} object, which may hold nulls, and what does not belong here. */
    static Page of(long from, JsonNode answer) {
        List<JsonNode> messages = new ArrayList<>();
        for (JsonNode message : answer.path("messages")) {
            long id = message.path("id").asLong();
            if (id > 0 && (from == ChatTask.NEWEST || id < from)) {
                messages.add(message);
            }
        }
        messages.sort(Comparator.comparingLong(Page::id).reversed());
        return new Page(from, messages);
    }

    private static long id(JsonNode message) {
        return message.path("id").asLong();
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    /** In TDLib's ids. */
    long lowest() {
        return id(messages.get(messages.size() - 1));
    }

    /** The server's ids above this one are in the page... */
    long after() {
        return (lowest() - 1) >> SHIFT;
    }

    /** ... up to this one. */
    long upTo() {
        return from == ChatTask.NEWEST ? id(messages.get(0)) >> SHIFT : (from - 1) >> SHIFT;
    }

    /** When its oldest message was posted, epoch seconds. */
    long oldestDate() {
        return messages.get(messages.size() - 1).path("date").asLong();
    }
}
