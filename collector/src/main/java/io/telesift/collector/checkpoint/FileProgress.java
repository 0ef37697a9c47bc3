// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import io.telesift.common.model.Checkpoint;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How far a file has come.
 *
 * @param importId the import that handled the part up to here
 * @param handled messages from the file's beginning whose outcome is committed
 * @param done the whole file is
 * @param counts what became of them, by word
 */
public record FileProgress(String importId, long handled, boolean done, Map<String, Long> counts) {
    private static final String IMPORT = "import";
    private static final String HANDLED = "handled";
    private static final String DONE = "done";
    private static final String COUNT = "count.";

    public FileProgress {
        counts = Map.copyOf(counts);
    }

    /** {@code export-file:<sha256>}. */
    public static String checkpointId(String sha256) {
        return "export-file:" + sha256;
    }

    /** As it was last committed. */
    public static FileProgress read(String importId, @Nullable Checkpoint checkpoint) {
        if (checkpoint == null) {
            return new FileProgress(importId, 0, false, Map.of());
        }
        Map<String, String> state = checkpoint.state();
        Map<String, Long> counts = new TreeMap<>();
        state.forEach((word, value) -> {
            if (word.startsWith(COUNT)) {
                counts.put(word.substring(COUNT.length()), Long.valueOf(value));
            }
        });
        return new FileProgress(
                state.getOrDefault(IMPORT, importId),
                Long.parseLong(state.getOrDefault(HANDLED, "0")),
                Boolean.parseBoolean(state.get(DONE)),
                counts);
    }

    /** The row to commit. */
    public Checkpoint write(String sha256, Instant now) {
        Map<String, String> state = new TreeMap<>();
        state.put(IMPORT, importId);
        state.put(HANDLED, Long.toString(handled));
        state.put(DONE, Boolean.toString(done));
        counts.forEach((word, count) -> state.put(COUNT + word, Long.toString(count)));
        return new Checkpoint(checkpointId(sha256), now, state);
    }
}
