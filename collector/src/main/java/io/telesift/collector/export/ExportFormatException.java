// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import io.telesift.collector.source.SourceException;

/** The file is no export, or stops being one at some place. */
final class ExportFormatException extends SourceException {
    ExportFormatException(String what, Position at, String expected) {
        super(what + " at " + at + "; " + expected);
    }

    ExportFormatException(String what, Position at, String expected, Throwable cause) {
        super(what + " at " + at + "; " + expected, cause);
    }
}
