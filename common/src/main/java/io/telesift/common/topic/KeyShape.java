// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.topic;

/**
 * How a key is built and which part of it chooses the partition. All that belongs to a message lies in the message's
 * partition, so that its rows keep their order and may be joined.
 */
public enum KeyShape {
    /** {@code <chatId>:<messageId>}. */
    MESSAGE("<chatId>:<messageId>") {
        @Override
        String partitionPart(String key) {
            return key;
        }
    },
    /** {@code <chatId>:<messageId>:<rest>}, partitioned by the message. */
    MESSAGE_FIRST("<chatId>:<messageId>:<rest>") {
        @Override
        String partitionPart(String key) {
            int second = key.indexOf(':', key.indexOf(':') + 1);
            return second < 0 ? key : key.substring(0, second);
        }
    },
    /** {@code <first>:<chatId>:<messageId>}, partitioned by the message. */
    MESSAGE_LAST("<ruleId>:<chatId>:<messageId>") {
        @Override
        String partitionPart(String key) {
            return key.substring(key.indexOf(':') + 1);
        }
    },
    /** Any text, partitioned by the whole key. */
    PLAIN("<key>") {
        @Override
        String partitionPart(String key) {
            return key;
        }
    };

    private final String pattern;

    KeyShape(String pattern) {
        this.pattern = pattern;
    }

    /** For documentation. */
    public String pattern() {
        return pattern;
    }

    abstract String partitionPart(String key);
}
