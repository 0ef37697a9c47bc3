// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.extract;

import io.telesift.cli.extract.LineBlocks.Block;
import io.telesift.engine.ioc.IndicatorExtractor;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * {@code {"id", "text"}} a line in, {@code {"id", "found": [...]}} a line out, in the same order, on all processors. A line
 * that is no such object is told with its number and left out. Not thread-safe.
 */
public final class NdjsonExtraction {
    private final IndicatorExtractor extractor;
    private final Faults faults;
    private long invalid;

    /** With the engine that finds and somebody to tell of bad lines. */
    public NdjsonExtraction(IndicatorExtractor extractor, Faults faults) {
        this.extractor = extractor;
        this.faults = faults;
    }

    /** Hears of a line that is left out. */
    @FunctionalInterface
    public interface Faults {
        /** The line's number, from 1, and what is wrong with it. */
        void invalid(long line, String reason);
    }

    /**
     * All lines; ends early if nobody reads the answers. What was asked is answered before more is waited for.
     *
     * @param in UTF-8; what is none is read as a replacement character
     * @return how many lines were left out
     */
    public long run(InputStream in, PrintStream out) throws IOException {
        LineBlocks blocks = new LineBlocks(in);
        try (InOrder<AnsweredBlock> work = InOrder.onAllProcessors()) {
            boolean read = true;
            for (Block block = blocks.next(); block != null && read; block = blocks.next()) {
                Block next = block;
                work.submit(() -> AnsweredBlock.of(next, extractor));
                read = !work.full() || print(work.take(), out);
                while (read && in.available() == 0 && work.any()) {
                    read = print(work.take(), out);
                }
            }
            while (read && work.any()) {
                read = print(work.take(), out);
            }
        }
        return invalid;
    }

    /** Whether somebody still reads. */
    private boolean print(AnsweredBlock block, PrintStream out) {
        out.write(block.answers(), 0, block.answers().length);
        block.faults().forEach(fault -> faults.invalid(fault.line(), fault.reason()));
        invalid += block.faults().size();
        return !out.checkError();
    }
}
