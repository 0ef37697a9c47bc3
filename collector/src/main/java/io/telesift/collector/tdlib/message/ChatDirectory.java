// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.message;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.source.Fields;
import io.telesift.common.model.Chat;
import io.telesift.common.model.ChatType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The chats and people TDLib told of: it does so before it mentions them. Thread-safe; quick enough for the thread that
 * receives.
 */
public final class ChatDirectory {
    private static final int MOST_PEOPLE = 20_000;

    private final Map<Long, KnownChat> chats = new ConcurrentHashMap<>();
    private final Map<Long, Supergroup> supergroups = new ConcurrentHashMap<>();
    private final Map<Long, Person> people = new LinkedHashMap<>();
    private final Set<Long> listed = ConcurrentHashMap.newKeySet();

    private record KnownChat(
            String type, long peer, @Nullable String title) {
        boolean isSupergroup() {
            return type.equals("chatTypeSupergroup");
        }
    }

    private record Supergroup(
            boolean channel,
            boolean left,
            @Nullable String username,
            @Nullable String restriction) {}

    private record Person(@Nullable String name, @Nullable String username, boolean bot) {}

    /** Takes an update; those about other things are passed over. */
    public void take(JsonNode update) {
        switch (update.path("@type").asText("")) {
            case "updateNewChat" -> chat(update.path("chat"));
            case "updateChatTitle" ->
                chats.computeIfPresent(
                        update.path("chat_id").asLong(),
                        (id, chat) -> new KnownChat(chat.type(), chat.peer(), Fields.word(update, "title")));
            case "updateSupergroup" -> supergroup(update.path("supergroup"));
            case "updateUser" -> person(update.path("user"));
            case "updateChatAddedToList" -> listed.add(update.path("chat_id").asLong());
            case "updateChatRemovedFromList" ->
                listed.remove(update.path("chat_id").asLong());
            default -> {}
        }
    }

    /** Takes a {@code chat}, as answers hold one. */
    public void chat(JsonNode chat) {
        JsonNode type = chat.path("type");
        long peer = type.path("supergroup_id").asLong(type.path("user_id").asLong());
        chats.put(
                chat.path("id").asLong(),
                new KnownChat(type.path("@type").asText(""), peer, Fields.word(chat, "title")));
        if (!chat.path("chat_lists").isEmpty()) {
            listed.add(chat.path("id").asLong());
        }
    }

    private void supergroup(JsonNode group) {
        supergroups.put(
                group.path("id").asLong(),
                new Supergroup(
                        group.path("is_channel").asBoolean(),
                        group.path("status").path("@type").asText("").equals("chatMemberStatusLeft"),
                        username(group),
                        Fields.word(group.path("restriction_info"), "restriction_reason")));
    }

    private void person(JsonNode user) {
        String name = (user.path("first_name").asText("") + " "
                        + user.path("last_name").asText(""))
                .strip();
        boolean bot = user.path("type").path("@type").asText("").equals("userTypeBot");
        Person person = new Person(name.isEmpty() ? null : Fields.clean(name, 1_000), username(user), bot);
        synchronized (people) {
            people.remove(user.path("id").asLong());
            people.put(user.path("id").asLong(), person);
            if (people.size() > MOST_PEOPLE) {
                people.remove(people.keySet().iterator().next());
            }
        }
    }

    private static @Nullable String username(JsonNode owner) {
        JsonNode first = owner.path("usernames").path("active_usernames").path(0);
        return first.isTextual() ? Fields.clean(first.textValue().toLowerCase(Locale.ROOT), 100) : null;
    }

    private @Nullable Person person(long id) {
        synchronized (people) {
            return people.get(id);
        }
    }

    /** As the rest of the pipeline knows it; of an unknown one only the id is told. */
    public Chat chat(long id) {
        KnownChat known = chats.get(id);
        if (known == null) {
            return new Chat(id, ChatType.UNKNOWN, null, null);
        }
        return new Chat(id, type(known), known.title(), username(known));
    }

    private ChatType type(KnownChat chat) {
        Supergroup group = supergroups.get(chat.peer());
        Person person = person(chat.peer());
        return switch (chat.type()) {
            case "chatTypeSupergroup" -> group != null && group.channel() ? ChatType.CHANNEL : ChatType.SUPERGROUP;
            case "chatTypeBasicGroup" -> ChatType.GROUP;
            case "chatTypePrivate" -> person != null && person.bot() ? ChatType.BOT : ChatType.PRIVATE;
            default -> ChatType.UNKNOWN;
        };
    }

    private @Nullable String username(KnownChat chat) {
        if (chat.isSupergroup()) {
            Supergroup group = supergroups.get(chat.peer());
            return group == null ? null : group.username();
        }
        return username(chat.peer());
    }

    /** The groups and channels in the account's own lists; no conversation between people. */
    public Set<Long> groupsOfAccount() {
        return listed.stream().filter(this::isGroup).collect(Collectors.toUnmodifiableSet());
    }

    private boolean isGroup(long chatId) {
        KnownChat known = chats.get(chatId);
        return known != null && (known.isSupergroup() || known.type().equals("chatTypeBasicGroup"));
    }

    /** Could the account join it? */
    public boolean isLeft(long chatId) {
        KnownChat known = chats.get(chatId);
        Supergroup group = known == null ? null : supergroups.get(known.peer());
        return group != null && group.left();
    }

    /** Why Telegram withholds this chat from the account; nothing if it does not. */
    public @Nullable String restriction(long chatId) {
        KnownChat known = chats.get(chatId);
        Supergroup group = known == null ? null : supergroups.get(known.peer());
        return group == null ? null : group.restriction();
    }

    /** Title of a chat, or name of a person. */
    @Nullable
    String name(long id) {
        Person person = id > 0 ? person(id) : null;
        return person != null ? person.name() : chat(id).title();
    }

    /** A person's or bot's username. */
    @Nullable
    String username(long userId) {
        Person person = person(userId);
        return person == null ? null : person.username();
    }
}
