// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.account;

import io.telesift.common.model.Channel;
import java.util.Map;
import java.util.stream.Collectors;

/** The chats that are watched, and which of them may be joined; for all threads. */
final class Watched {
    private volatile Map<Long, Boolean> joinable = Map.of();

    void become(Map<Long, Channel> wanted) {
        joinable = wanted.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().join()));
    }

    boolean contains(long chatId) {
        return joinable.containsKey(chatId);
    }

    boolean mayJoin(long chatId) {
        return joinable.getOrDefault(chatId, false);
    }
}
