// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.people;

import io.telesift.common.model.Chat;
import io.telesift.common.model.ChatType;
import io.telesift.common.model.Contact;
import io.telesift.common.model.Forward;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.Sender;
import io.telesift.common.model.Service;
import io.telesift.common.model.TelegramMessage;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts pseudonyms where a private person stands; channels, groups and bots stay as they are. What people write about
 * themselves or others in a text is content and stays too.
 */
public final class PseudonymousSenders implements SenderPolicy {
    /** Arguments of service messages that name nobody. */
    private static final Set<String> OF_NOBODY = Set.of(
            "title",
            "new_title",
            "message_id",
            "duration",
            "duration_seconds",
            "period",
            "schedule_date",
            "discard_reason",
            "new_icon_emoji_id",
            "emoticon",
            "amount",
            "currency",
            "boosts",
            "supergroup_id",
            "basic_group_id",
            "to_chat_id",
            "from_chat_id",
            "ttl",
            "message_auto_delete_time",
            "boost_count");

    private final Pseudonyms pseudonyms;

    /** With a secret key; another key gives other pseudonyms. */
    public PseudonymousSenders(byte[] key) {
        this.pseudonyms = new Pseudonyms(key);
    }

    @Override
    public TelegramMessage apply(TelegramMessage message) {
        return new TelegramMessage(
                message.source(),
                message.observedAt(),
                chat(message.chat()),
                message.messageId(),
                message.date(),
                message.editDate(),
                message.edited(),
                message.deletion(),
                service(message.service()),
                sender(message.sender(), message.chat()),
                message.viaBot(),
                forward(message.forward()),
                message.replyTo(),
                message.albumId(),
                message.threadId(),
                content(message.content()),
                message.contentHash(),
                message.stats());
    }

    @Override
    public String raw(String raw) {
        return new RawPeople(pseudonyms).cover(raw);
    }

    /** A private chat bears its owner's name; its id is the message's identity. */
    private Chat chat(Chat chat) {
        if (chat.id() < 0 || chat.type() == ChatType.BOT) {
            return chat;
        }
        return new Chat(chat.id(), chat.type(), pseudonyms.name(chat.title()), null);
    }

    private @Nullable Sender sender(@Nullable Sender sender, Chat chat) {
        if (sender == null) {
            return null;
        }
        String signature = pseudonyms.name(sender.signature());
        if (isChat(sender, chat)) {
            return new Sender(sender.kind(), sender.id(), sender.name(), signature);
        }
        String id = sender.id() == null ? null : pseudonyms.id(sender.id());
        return new Sender(sender.kind(), id, pseudonyms.name(sender.name()), signature);
    }

    /** Old exports give a channel's own posts no id, only its title. */
    private static boolean isChat(Sender sender, Chat chat) {
        boolean itself = chat.id() < 0 && sender.name() != null && sender.name().equals(chat.title());
        return sender.kind().equals("chat") || (sender.id() == null && itself);
    }

    /** With a chat or a message it is a channel's; a bare name may be a person's. */
    private @Nullable Forward forward(@Nullable Forward forward) {
        if (forward == null) {
            return null;
        }
        Long chatId = forward.chatId();
        if (chatId != null && chatId > 0) {
            return new Forward(null, null, pseudonyms.id("user" + chatId), forward.date());
        }
        boolean channel = chatId != null || forward.messageId() != null;
        return channel ? forward : new Forward(null, null, pseudonyms.name(forward.name()), forward.date());
    }

    private @Nullable Service service(@Nullable Service service) {
        if (service == null) {
            return null;
        }
        Map<String, String> args = new TreeMap<>();
        service.args().forEach((word, value) -> args.put(word, ofNobody(word, value) ? value : name(value)));
        return new Service(service.action(), args);
    }

    private static boolean ofNobody(String word, String value) {
        return OF_NOBODY.contains(word) || value.equals("true") || value.equals("false");
    }

    private String name(String value) {
        return String.valueOf(pseudonyms.name(value));
    }

    private @Nullable MessageContent content(@Nullable MessageContent content) {
        Contact contact = content == null ? null : content.contact();
        if (content == null || contact == null) {
            return content;
        }
        return new MessageContent(
                content.kind(),
                content.text(),
                content.truncated(),
                content.entities(),
                content.buttons(),
                content.attachments(),
                content.poll(),
                content.linkPreview(),
                new Contact(
                        pseudonyms.name(contact.firstName()),
                        pseudonyms.name(contact.lastName()),
                        pseudonyms.name(contact.phone())),
                content.location());
    }
}
