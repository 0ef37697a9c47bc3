// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.common.model.Chat;
import io.telesift.common.model.Forward;
import io.telesift.common.model.ReplyTo;
import io.telesift.common.model.Sender;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Who posted a post, where it came from and what it answers. */
final class PostPeople {
    private static final long CHANNEL_BASE = -1_000_000_000_000L;

    private final Chat chat;
    private final PostParts parts;

    PostPeople(Chat chat, PostParts parts) {
        this.chat = chat;
        this.parts = parts;
    }

    /** The channel itself; a signature where the channel shows its authors. */
    Sender sender() {
        String title = parts.line("tgme_widget_message_owner_name");
        return new Sender(
                "chat",
                "channel" + (CHANNEL_BASE - chat.id()),
                title == null ? chat.title() : title,
                parts.line("tgme_widget_message_from_author"));
    }

    /** Without the {@code @}. */
    @Nullable
    String viaBot() {
        String bot = parts.line("tgme_widget_message_via_bot");
        return bot != null && bot.startsWith("@") ? bot.substring(1) : bot;
    }

    /** A public original is linked by its name, which is no identity; a hidden sender is a name without a link. */
    @Nullable
    Forward forward() {
        Element name = parts.first("tgme_widget_message_forwarded_from_name");
        if (name == null) {
            return parts.has("tgme_widget_message_forwarded_from") ? new Forward(null, null, null, null) : null;
        }
        PostLink link = PostLink.of(Words.link(name));
        return new Forward(
                link == null ? null : chatId(link), link == null ? null : link.messageId(), Words.line(name), null);
    }

    /** An answer to another public channel's post cannot be told: its chat has a name here, and no id. */
    @Nullable
    ReplyTo reply() {
        PostLink link = PostLink.of(Words.link(parts.first(PostParts.REPLY)));
        if (link == null) {
            return null;
        }
        if (link.isIn(chat)) {
            return new ReplyTo(null, link.messageId());
        }
        Long other = chatId(link);
        return other == null ? null : new ReplyTo(other, link.messageId());
    }

    private @Nullable Long chatId(PostLink link) {
        return link.isIn(chat) ? Long.valueOf(chat.id()) : link.chatId();
    }
}
