// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import org.jspecify.annotations.Nullable;

/**
 * Which source saw the message.
 *
 * @param detail for an export the first 16 hex digits of the file's SHA-256; never a path
 */
public record Source(SourceKind kind, @Nullable String detail) {
    public Source {
        Values.required(kind, "source.kind");
    }
}
