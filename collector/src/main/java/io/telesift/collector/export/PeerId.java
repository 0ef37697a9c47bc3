// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who a {@code *_id} in an export names. Since mid-2021 it is a word and a bare number ({@code channel123}); before, it was
 * a number with the kind in the bits from 32 on: 0 user, 1 basic group, 2 channel or supergroup.
 *
 * @param kind {@code user}, {@code chat} (a basic group) or {@code channel}
 */
record PeerId(String kind, long bareId) {
    /** Telegram's bare ids stay below this, so that the ids of all kinds of chat keep apart. */
    static final long MOST = 1_000_000_000_000L;

    private static final Pattern WORD = Pattern.compile("(user|chat|channel)([0-9]{1,13})");
    private static final int KIND_SHIFT = 32;
    private static final long BARE_MASK = 0xFFFF_FFFFL;

    /** Nothing if it names nobody. */
    static @Nullable PeerId of(@Nullable JsonNode node) {
        if (node == null) {
            return null;
        }
        if (node.canConvertToLong() && node.isIntegralNumber()) {
            return ofBits(node.longValue());
        }
        Matcher word = WORD.matcher(node.asText());
        return word.matches() ? new PeerId(word.group(1), Long.parseLong(word.group(2))) : null;
    }

    private static @Nullable PeerId ofBits(long id) {
        long bare = id & BARE_MASK;
        return switch ((int) (id >> KIND_SHIFT)) {
            case 0 -> new PeerId("user", bare);
            case 1 -> new PeerId("chat", bare);
            case 2 -> new PeerId("channel", bare);
            default -> null;
        };
    }

    /** A chat's own {@code id} without type bits, if the export is one of those that have them. */
    static long bare(long id, boolean typeBits) {
        return typeBits ? id & BARE_MASK : id;
    }

    /** As in {@code Chat.id}. */
    long chatId() {
        return switch (kind) {
            case "channel" -> -MOST - bareId;
            case "chat" -> -bareId;
            default -> bareId;
        };
    }

    /** As exports since mid-2021 write it. */
    @Override
    public String toString() {
        return kind + bareId;
    }
}
