// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Kinds of formatted or clickable parts that Telegram marks in a text. */
public enum EntityType {
    URL,
    TEXT_URL,
    MENTION,
    MENTION_NAME,
    HASHTAG,
    CASHTAG,
    BOT_COMMAND,
    EMAIL,
    PHONE,
    BANK_CARD,
    BOLD,
    ITALIC,
    UNDERLINE,
    STRIKETHROUGH,
    SPOILER,
    CODE,
    PRE,
    BLOCKQUOTE,
    CUSTOM_EMOJI,
    @JsonEnumDefaultValue
    UNKNOWN;

    /** Lower case with underscores, as in JSON. */
    @JsonValue
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
