// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import io.telesift.common.model.Checkpoint;
import io.telesift.common.serde.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A {@link ChatProgress} as a checkpoint, beside the chat's window: it changes with every poll, the window does not. */
final class ProgressRow {
    private static final String SUFFIX = ":progress";
    private static final String COVERAGE = "coverage";
    private static final String LAST_MESSAGE_AT = "lastMessageAt";
    private static final String NAMES = "names";
    private static final String RHYTHM = "rhythm";
    private static final String FLOOR = "floor";
    private static final String START_REACHED = "startReached";
    private static final String LAST_SUCCESS_AT = "lastSuccessAt";
    private static final String NOT_BEFORE = "notBefore";
    private static final String ERROR = "error";

    private ProgressRow() {}

    /** {@code <source>:<chatId>:progress}. */
    static String id(String source, long chatId) {
        return ChatWindow.checkpointId(source, chatId) + SUFFIX;
    }

    static Checkpoint write(String source, ChatProgress progress, Instant now) {
        Map<String, String> state = new TreeMap<>();
        state.put(COVERAGE, progress.coverage().write());
        state.put(RHYTHM, progress.rhythm().write());
        state.put(NAMES, Json.write(progress.names()));
        put(state, LAST_MESSAGE_AT, progress.lastMessageAt());
        put(state, LAST_SUCCESS_AT, progress.lastSuccessAt());
        put(state, NOT_BEFORE, progress.notBefore());
        if (progress.floorKnown()) {
            state.put(FLOOR, Long.toString(progress.floor()));
        }
        if (progress.startReached()) {
            state.put(START_REACHED, "true");
        }
        String error = progress.lastError();
        if (error != null) {
            state.put(ERROR, error);
        }
        return new Checkpoint(id(source, progress.chatId()), now, state);
    }

    private static void put(Map<String, String> state, String word, @Nullable Instant time) {
        if (time != null) {
            state.put(word, time.toString());
        }
    }

    /** As it was last committed; words that cannot be read count as never said. */
    static ChatProgress read(long chatId, @Nullable Checkpoint row) {
        if (row == null) {
            return ChatProgress.unseen(chatId);
        }
        Map<String, String> state = row.state();
        return new ChatProgress(
                chatId,
                Coverage.read(state.getOrDefault(COVERAGE, "")),
                time(state.get(LAST_MESSAGE_AT)),
                ChatNames.read(state.get(NAMES)),
                Rhythm.read(state.getOrDefault(RHYTHM, "")),
                floor(state),
                state.containsKey(FLOOR),
                state.containsKey(START_REACHED),
                time(state.get(LAST_SUCCESS_AT)),
                time(state.get(NOT_BEFORE)),
                state.get(ERROR));
    }

    private static long floor(Map<String, String> state) {
        try {
            return Long.parseLong(state.getOrDefault(FLOOR, "0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static @Nullable Instant time(@Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
