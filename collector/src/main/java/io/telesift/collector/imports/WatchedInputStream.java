// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** Tells how far a file has been read, and ends the reading when the process shall end. */
final class WatchedInputStream extends FilterInputStream {
    private final LongConsumer bytesRead;
    private final BooleanSupplier stop;

    WatchedInputStream(InputStream in, LongConsumer bytesRead, BooleanSupplier stop) {
        super(in);
        this.bytesRead = bytesRead;
        this.stop = stop;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (stop.getAsBoolean()) {
            throw new StoppedException();
        }
        int count = super.read(target, offset, length);
        bytesRead.accept(Math.max(count, 0));
        return count;
    }
}
