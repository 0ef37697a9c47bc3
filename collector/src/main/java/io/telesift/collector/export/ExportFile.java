// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * An export to read.
 *
 * @param content opened anew for each of two readings
 * @param sha256 of the content, lower-case hex
 * @param modifiedAt when the file was written, as its owner says
 * @param receivedAt when we got it: it cannot be younger
 */
public record ExportFile(
        Content content, String sha256, @Nullable Instant modifiedAt, Instant receivedAt) {
    /** Opens the file. */
    @FunctionalInterface
    public interface Content {
        /** From its beginning; the caller closes it. */
        InputStream open() throws IOException;
    }

    /**
     * When the account was in this state: the file's own time, but not before what stands in it and not after we got it.
     *
     * @param newest the newest time in it
     */
    Instant observedAt(@Nullable Instant newest) {
        Instant told = modifiedAt == null ? Instant.EPOCH : modifiedAt;
        Instant earliest = newest == null ? Instant.EPOCH : newest;
        Instant observed = told.isBefore(earliest) ? earliest : told;
        boolean untold = observed.equals(Instant.EPOCH) || observed.isAfter(receivedAt);
        // As exact as it will be read back: the same file must never look younger than itself.
        return (untold ? receivedAt : observed).truncatedTo(ChronoUnit.MILLIS);
    }
}
