// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.account;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Updates between the thread that receives, which never waits, and the one that reads. What does not fit leaves the id of
 * its chat behind, whose history then tells.
 */
final class Inbox {
    /** Updates that are about no chat. */
    static final long EVERY_CHAT = 0;

    private final BlockingQueue<JsonNode> updates;
    private final Set<Long> overflowed = ConcurrentHashMap.newKeySet();
    private @Nullable JsonNode head;

    Inbox(int capacity) {
        this.updates = new ArrayBlockingQueue<>(capacity);
    }

    void offer(JsonNode update) {
        if (!updates.offer(update)) {
            overflowed.add(chatId(update));
        }
    }

    static long chatId(JsonNode update) {
        JsonNode message = update.path("message");
        return (message.isObject() ? message : update).path("chat_id").asLong(EVERY_CHAT);
    }

    /** For the reading thread: the next one, if there is any. */
    @Nullable
    JsonNode poll() {
        JsonNode next = head;
        head = null;
        return next == null ? updates.poll() : next;
    }

    /** For the reading thread: returns when there is one, or after that time. */
    void await(Duration longest) throws InterruptedException {
        if (head == null) {
            head = updates.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Chats of which updates were dropped since the last call. */
    Set<Long> overflowed() {
        Set<Long> chats = new HashSet<>(overflowed);
        overflowed.removeAll(chats);
        return chats;
    }
}
