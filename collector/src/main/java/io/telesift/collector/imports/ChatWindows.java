// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

import io.telesift.collector.checkpoint.ChatWindow;
import io.telesift.collector.checkpoint.Checkpoints;
import io.telesift.common.model.Checkpoint;
import io.telesift.common.model.SourceKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The windows that a transaction touches; beyond it only the last one stays unpacked, for a file goes chat by chat. */
final class ChatWindows {
    private final SourceKind source;
    private final Checkpoints checkpoints;
    private final Map<Long, ChatWindow> open = new HashMap<>();
    private long last;

    ChatWindows(SourceKind source, Checkpoints checkpoints) {
        this.source = source;
        this.checkpoints = checkpoints;
    }

    /** The chat's window, which counts as touched. */
    ChatWindow of(long chatId) {
        last = chatId;
        return open.computeIfAbsent(chatId, this::read);
    }

    private ChatWindow read(long chatId) {
        String id = ChatWindow.checkpointId(source.value(), chatId);
        return ChatWindow.read(id, checkpoints.get(id));
    }

    /** The rows of all windows touched since the last call. */
    List<Checkpoint> written(Instant now) {
        List<Checkpoint> rows = new ArrayList<>();
        open.values().forEach(window -> rows.add(window.write(now)));
        open.keySet().removeIf(chatId -> chatId != last);
        return rows;
    }
}
