// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import com.fasterxml.jackson.core.JsonLocation;

/**
 * A place in an export file.
 *
 * @param line from 1
 * @param column from 1; two too large for each {@code \xHH} before it in the line
 */
record Position(int line, int column) {
    static Position of(JsonLocation location) {
        return new Position(location.getLineNr(), location.getColumnNr());
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
