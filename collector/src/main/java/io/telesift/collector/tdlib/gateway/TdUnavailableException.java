// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.gateway;

import io.telesift.collector.source.SourceException;

/** TDLib, or its session, cannot be had. The message is one line: what, where, and what would be right. */
public final class TdUnavailableException extends SourceException {
    /** With that line. */
    public TdUnavailableException(String line) {
        super(line);
    }

    /** With that line; the cause is for the debug log only. */
    public TdUnavailableException(String line, Throwable cause) {
        super(line, cause);
    }
}
