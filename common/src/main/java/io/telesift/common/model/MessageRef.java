// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

/**
 * The identity of a message, whatever source saw it: Telegram's numeric chat id and the server's message id. Usernames
 * are never identity, they change hands.
 *
 * @param chatId TDLib's form: channel and supergroup {@code -1000000000000 - id}, basic group {@code -id}, user {@code id}
 * @param messageId the server's id, above 0; message ids grow within a chat, with holes
 */
public record MessageRef(long chatId, long messageId) implements Comparable<MessageRef> {
    /** {@code <chatId>:<messageId>}: key of the message topics and {@code _id} of the message's document. */
    public String key() {
        return chatId + ":" + messageId;
    }

    /**
     * Reads {@link #key()} back.
     *
     * @throws IllegalArgumentException if the text is no such key
     */
    public static MessageRef parse(String key) {
        int colon = key.indexOf(':');
        if (colon <= 0) {
            throw new IllegalArgumentException("not a message key, expected <chatId>:<messageId>: " + key);
        }
        return new MessageRef(Long.parseLong(key.substring(0, colon)), Long.parseLong(key.substring(colon + 1)));
    }

    @Override
    public int compareTo(MessageRef other) {
        int byChat = Long.compare(chatId, other.chatId);
        return byChat != 0 ? byChat : Long.compare(messageId, other.messageId);
    }
}
