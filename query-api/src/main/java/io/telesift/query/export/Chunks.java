// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.export;

import io.telesift.query.store.RowStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A file in pieces, each made of some rows when the reader has come so far: memory is bounded by a piece. */
public final class Chunks extends InputStream {
    private static final int ROWS = 200;

    private final Rows rows;
    private ByteArrayInputStream chunk;

    private Chunks(byte[] head, Rows rows) {
        this.chunk = new ByteArrayInputStream(head);
        this.rows = rows;
    }

    /** What a chunk is made from. */
    private interface Rows {
        byte @org.jspecify.annotations.Nullable [] next();

        void close();
    }

    /**
     * A file of these rows.
     *
     * @param head comes first
     * @param write some rows as bytes
     */
    static <V> Chunks of(byte[] head, RowStream<V> stream, Function<List<V>, byte[]> write) {
        return new Chunks(head, new Rows() {
            @Override
            public byte @org.jspecify.annotations.Nullable [] next() {
                List<V> some = new ArrayList<>(ROWS);
                while (some.size() < ROWS && stream.hasNext()) {
                    some.add(stream.next());
                }
                return some.isEmpty() ? null : write.apply(some);
            }

            @Override
            public void close() {
                stream.close();
            }
        });
    }

    @Override
    public int read() {
        return fill() ? chunk.read() : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        return fill() ? chunk.read(buffer, offset, length) : -1;
    }

    private boolean fill() {
        while (chunk.available() == 0) {
            byte[] next = rows.next();
            if (next == null) {
                return false;
            }
            chunk = new ByteArrayInputStream(next);
        }
        return true;
    }

    @Override
    public void close() {
        rows.close();
    }
}
