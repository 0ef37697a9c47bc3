// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store;

import java.util.Iterator;

/** Rows one after the other in bounded memory; to be closed. Not thread-safe. */
public interface RowStream<V> extends Iterator<V>, AutoCloseable {
    @Override
    void close();
}
