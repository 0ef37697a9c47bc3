// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

/**
 * Keys of the messages that wait for a text, {@code <text hash>:<target>|<chatId>:<messageId>}: one small row for each, so
 * that no record grows with a text that ten thousand channels forward.
 */
final class Pending {
    private static final char SEPARATOR = '|';

    private Pending() {}

    static String key(String text, String message) {
        return prefix(text) + message;
    }

    static String prefix(String text) {
        return text + SEPARATOR;
    }

    static String message(String key) {
        return key.substring(key.indexOf(SEPARATOR) + 1);
    }

    /** The hash in {@code <text hash>:<target>}. */
    static String hash(String text) {
        return text.substring(0, text.indexOf(':'));
    }
}
