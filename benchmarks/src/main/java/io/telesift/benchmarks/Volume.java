// SPDX-License-Identifier: Apache-2.0
package io.telesift.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Bytes of UTF-8 read and the processor time that this thread took for them: their ratio holds on a busy machine, where
 * the clock on the wall measures the neighbours.
 */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Volume {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Read by JMH. */
    public long bytes;

    /** Processor time in nanoseconds; read by JMH. */
    public long nanos;

    private long started;

    void start() {
        started = THREADS.getCurrentThreadCpuTime();
    }

    void stop(long read) {
        nanos += THREADS.getCurrentThreadCpuTime() - started;
        bytes += read;
    }
}
