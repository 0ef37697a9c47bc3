// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.serde;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Bytes that are not the value they should be. The message is one line and quotes nothing of the bytes. */
public final class UnreadableValueException extends RuntimeException {
    UnreadableValueException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static UnreadableValueException of(Class<?> type, IOException cause) {
        return new UnreadableValueException("not a " + type.getSimpleName() + where(cause) + ": " + why(cause), cause);
    }

    private static String where(IOException cause) {
        if (cause instanceof JsonProcessingException json && json.getLocation() != null) {
            JsonLocation at = json.getLocation();
            return " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        }
        return "";
    }

    /** Jackson's own sentences quote the input, which is hostile; only the sentences of our records pass. */
    private static String why(IOException cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        if (root instanceof IllegalArgumentException && root.getMessage() != null) {
            return root.getMessage().lines().findFirst().orElse("invalid");
        }
        return root instanceof com.fasterxml.jackson.databind.JsonMappingException ? "wrong shape" : "not JSON";
    }
}
