// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One state of a message's content.
 *
 * @param number from 1, in the order they became known; numbers of dropped versions are not used again
 * @param contentHash see {@link ContentHash}
 * @param editDate the edit that made it, if a source told; the original has none
 * @param observedAt when it was first seen
 * @param sources kinds of source that saw it
 */
public record MessageVersion(
        int number,
        String contentHash,
        @Nullable Instant editDate,
        Instant observedAt,
        Set<SourceKind> sources,
        MessageContent content) {
    public MessageVersion {
        Values.required(contentHash, "contentHash");
        Values.required(observedAt, "observedAt");
        Values.required(content, "content");
        sources = Values.set(sources);
    }

    /** When this content came to be, as well as is known: orders the versions. */
    public Instant effectiveAt() {
        return editDate != null ? editDate : observedAt;
    }
}
