// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

/** The process ends; the import goes on with the next one. */
final class StoppedException extends RuntimeException {
    StoppedException() {
        super("stopped", null, false, false);
    }
}
