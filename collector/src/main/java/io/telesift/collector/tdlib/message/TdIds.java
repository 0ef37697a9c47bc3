// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.message;

/** TDLib's numbers and the server's. */
public final class TdIds {
    private static final int SHIFT = 20;
    private static final long LOCAL_BITS = (1L << SHIFT) - 1;
    /** Chat ids of channels and supergroups lie below minus this. */
    private static final long CHANNELS = 1_000_000_000_000L;

    private TdIds() {}

    /** The server's id of a message; 0 if the server knows no such message: it is local, being sent or scheduled. */
    public static long server(long tdlibMessageId) {
        return tdlibMessageId > 0 && (tdlibMessageId & LOCAL_BITS) == 0 ? tdlibMessageId >> SHIFT : 0;
    }

    /** TDLib's id of a message of the server. */
    public static long tdlib(long serverMessageId) {
        return serverMessageId << SHIFT;
    }

    /** The chat of a supergroup or channel. */
    static long chatOfSupergroup(long supergroupId) {
        return -CHANNELS - supergroupId;
    }

    /** A chat as exports since mid-2021 write it: {@code user1}, {@code chat1}, {@code channel1}. */
    static String peer(long chatId) {
        if (chatId > 0) {
            return "user" + chatId;
        }
        return chatId < -CHANNELS ? "channel" + (-CHANNELS - chatId) : "chat" + -chatId;
    }
}
