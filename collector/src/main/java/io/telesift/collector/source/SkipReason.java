// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.source;

/** Why a message is passed over although nothing is wrong with it. */
public enum SkipReason {
    /** From a basic group before it became this supergroup: the id of that group, and so the message's, is unknown. */
    BEFORE_UPGRADE("before-upgrade"),
    /** The program that wrote the export did not know this kind; neither text nor date is there. */
    UNSUPPORTED("unsupported"),
    /** The chat's type is not told, and without it a bare id names no chat. */
    CHAT_OF_UNKNOWN_TYPE("chat-of-unknown-type"),
    /** On its way, scheduled, or made by this program itself: the server knows no such message. */
    LOCAL("local");

    private final String word;

    SkipReason(String word) {
        this.word = word;
    }

    /** As it stands in counters. */
    public String word() {
        return word;
    }
}
