// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.source;

/** A way into Telegram. It knows how to read, not what was read before: that is the sink's part. */
public interface MessageSource {
    /**
     * Hands over all there is to see, in the source's own order, and returns when there is no more. A source that reads the
     * same twice hands over the same: the sink tells what is new.
     *
     * @param sink called from one thread only; what it throws ends the reading and passes through
     * @throws SourceException if the source cannot go on; what was handed over until then stands
     */
    void collect(MessageSink sink) throws SourceException;
}
