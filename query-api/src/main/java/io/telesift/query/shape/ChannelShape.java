// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.shape;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.model.Channel;
import io.telesift.query.store.ChatRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A channel that is watched, or one that messages came from (an import), or both.
 *
 * @param id as it is watched; else {@code @username}, else the chat id
 * @param chatId absent until a message came
 * @param watched it has a row on {@code telesift.channel.v1}
 * @param newest posting time of its newest message
 * @param settings the row on {@code telesift.channel.v1}, if it is watched
 * @param collection the collector's own words, one object a source: state, gaps, next reading, error; absent if the
 *     channel is not watched or the collector does not answer
 */
public record ChannelShape(
        String id,
        @Nullable String title,
        @Nullable String username,
        @Nullable Long chatId,
        boolean watched,
        boolean paused,
        Set<String> tags,
        long messages,
        @Nullable Instant newest,
        @Nullable Channel settings,
        @Nullable List<JsonNode> collection) {
    /** Watched channels first, by id, then the others, newest first. */
    public static List<ChannelShape> of(List<Channel> watched, List<ChatRow> chats) {
        List<ChatRow> others = new ArrayList<>(chats);
        List<ChannelShape> shapes = new ArrayList<>();
        for (Channel channel : watched) {
            Optional<ChatRow> chat =
                    others.stream().filter(one -> isChat(channel, one)).findFirst();
            chat.ifPresent(others::remove);
            shapes.add(watched(channel, chat.orElse(null)));
        }
        others.forEach(chat -> shapes.add(seen(chat)));
        return shapes;
    }

    /** With what the collector says of it. */
    public ChannelShape with(List<JsonNode> statuses) {
        return new ChannelShape(
                id,
                title,
                username,
                chatId,
                watched,
                paused,
                tags,
                messages,
                newest,
                settings,
                watched ? statuses : null);
    }

    private static boolean isChat(Channel channel, ChatRow chat) {
        return channel.id().equals(Long.toString(chat.id()))
                || (chat.username() != null
                        && channel.id().equals("@" + chat.username().toLowerCase(Locale.ROOT)));
    }

    private static ChannelShape watched(Channel channel, @Nullable ChatRow chat) {
        String title = chat != null && chat.title() != null ? chat.title() : channel.title();
        return new ChannelShape(
                channel.id(),
                title,
                chat == null ? null : chat.username(),
                chat == null ? null : chat.id(),
                true,
                channel.paused(),
                channel.tags(),
                chat == null ? 0 : chat.messages(),
                chat == null ? null : chat.newest(),
                channel,
                null);
    }

    private static ChannelShape seen(ChatRow chat) {
        String id = chat.username() == null ? Long.toString(chat.id()) : "@" + chat.username();
        return new ChannelShape(
                id,
                chat.title(),
                chat.username(),
                chat.id(),
                false,
                false,
                Set.of(),
                chat.messages(),
                chat.newest(),
                null,
                null);
    }
}
