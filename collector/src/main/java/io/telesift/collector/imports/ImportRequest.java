// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that was accepted; also what lies beside it in the spool.
 *
 * @param id of the import
 * @param name for people only, never a path
 * @param modifiedAt when the file was written, as its owner says
 * @param receivedAt when it was accepted
 * @param sha256 of its content, lower-case hex
 */
public record ImportRequest(
        String id, String name, @Nullable Instant modifiedAt, Instant receivedAt, String sha256, long sizeBytes) {
    private static final int LONGEST_NAME = 200;

    public ImportRequest {
        name = shown(name);
    }

    /** The last part of what may be a path, without control characters. */
    private static String shown(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "")
                .strip();
        if (last.isEmpty()) {
            return "export";
        }
        return last.length() > LONGEST_NAME ? last.substring(0, LONGEST_NAME) : last;
    }
}
