// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How an import stands, as the HTTP interface tells it.
 *
 * @param bytesRead grows up to {@code sizeBytes}; the file is read twice, each reading counts half
 * @param messages seen, service messages included
 * @param published new or changed ones
 * @param unchanged ones that an earlier import, or an earlier attempt at this one, had published
 * @param deletions messages found missing
 * @param skipped passed over, in all
 * @param skippedReasons passed over, by reason
 * @param deadLetters no messages, or too large ones
 * @param error one line: what is wrong with the file and where
 */
public record ImportStatus(
        String id,
        String name,
        String sha256,
        long sizeBytes,
        ImportState state,
        long bytesRead,
        long messages,
        long published,
        long unchanged,
        long deletions,
        long skipped,
        Map<String, Long> skippedReasons,
        long deadLetters,
        long chats,
        @Nullable String error,
        Instant receivedAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {
    public ImportStatus {
        skippedReasons = skippedReasons == null ? Map.of() : Map.copyOf(skippedReasons);
    }
}
