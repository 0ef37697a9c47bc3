// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An indicator seen in a message (STIX and MISP call it the same). It belongs to the message, not to a version: it is
 * withdrawn when no kept version holds the indicator.
 *
 * @param at when the message was posted (the moment of the sighting for every statistic)
 * @param raw as first written there
 * @param start place in the newest version that holds it, UTF-16
 * @param versions numbers of the versions that hold it
 * @param current the message's current version holds it
 */
public record Sighting(
        IndicatorType type,
        String value,
        Chat chat,
        long messageId,
        Instant at,
        String raw,
        String origin,
        int start,
        int end,
        boolean defanged,
        Role role,
        int confidence,
        @Nullable String reason,
        Set<String> flags,
        Set<Integer> versions,
        boolean current,
        @Nullable String link)
        implements Versioned {
    private static final int LONGEST_PLAIN_VALUE = 200;

    public Sighting {
        Values.required(type, "type");
        Values.required(value, "value");
        Values.required(chat, "chat");
        Values.required(at, "at");
        raw = raw == null ? value : raw;
        origin = origin == null ? "text" : origin;
        role = role == null ? Role.UNKNOWN : role;
        flags = Values.set(flags);
        versions = Values.set(versions);
    }

    /** The message's identity. */
    public MessageRef ref() {
        return new MessageRef(chat.id(), messageId);
    }

    /** The indicator seen. */
    public IndicatorKey indicator() {
        return new IndicatorKey(type, value);
    }

    /** {@code <chatId>:<messageId>:<type>:<value>}, see {@link #key(MessageRef, IndicatorKey)}. */
    public String key() {
        return key(ref(), indicator());
    }

    /**
     * The row's key; a value longer than 200 characters stands as {@code sha256-<hex>}, so that keys stay small.
     */
    public static String key(MessageRef message, IndicatorKey indicator) {
        String value = indicator.value();
        String tail = value.length() <= LONGEST_PLAIN_VALUE ? value : "sha256-" + sha256(value);
        return message.key() + ":" + indicator.type().value() + ":" + tail;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
