// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends in an error, not in silence, when more comes than was allowed: half a file must not look whole. */
final class BoundedInput extends FilterInputStream {
    private long left;

    BoundedInput(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int some = super.read(buffer, offset, length);
        count(Math.max(0, some));
        return some;
    }

    private void count(int bytes) throws IOException {
        left -= bytes;
        if (left < 0) {
            throw new IOException("the upload is larger than allowed");
        }
    }
}
