// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.handover;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The collector's imports. Throws {@link NotTakenException} if the collector cannot be reached. */
public interface Imports {
    /**
     * Hands an export on while it comes in; it is never held whole.
     *
     * @param length in bytes, -1 if unknown
     * @param name what the file is called, for people
     * @param observedAt when the export was made, ISO 8601
     */
    Answer upload(InputStream export, long length, @Nullable String name, @Nullable String observedAt);

    /** All imports. */
    Answer list();

    /** One import. */
    Answer get(String id);

    /** The collector's own answer: a status and JSON. */
    record Answer(int status, String json) {}
}
