// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.telesift.common.model.Chat;
import io.telesift.common.serde.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The titles and user names of a chat, oldest first, the newest {@link #MOST} of them. */
final class ChatNames {
    /** Some actors rename their channel every day. */
    static final int MOST = 20;

    private static final int LONGEST_TITLE = 256;

    private ChatNames() {}

    /** With the name the chat has now; a source that tells no name changes nothing. */
    static List<ChatName> with(List<ChatName> names, Chat chat, Instant now) {
        ChatName last = names.isEmpty() ? new ChatName(null, null, now) : names.get(names.size() - 1);
        String title = chat.title() == null ? last.title() : cut(chat.title());
        String username = chat.username() == null ? last.username() : chat.username();
        if (Objects.equals(title, last.title()) && Objects.equals(username, last.username())) {
            return names;
        }
        List<ChatName> all = new ArrayList<>(names);
        all.add(new ChatName(title, username, now));
        return List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    private static String cut(String title) {
        return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    static List<ChatName> read(@Nullable String json) {
        if (json == null) {
            return List.of();
        }
        try {
            return List.copyOf(Json.MAPPER.readValue(json, new TypeReference<List<ChatName>>() {}));
        } catch (JsonProcessingException e) {
            return List.of();
        }
    }
}
