// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store;

import java.util.List;

/** Messages: rows whose message part has arrived; lists and counts leave service messages out. */
public interface MessageStore extends RowStore<MessageRow> {
    /** Every chat that has messages, the most recent one first. */
    List<ChatRow> chats();

    /** Translated texts, counted by message and language. */
    long translations();
}
