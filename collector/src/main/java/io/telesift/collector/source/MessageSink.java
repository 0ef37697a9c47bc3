// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.source;

/** Takes observations in the order they are made. */
@FunctionalInterface
public interface MessageSink {
    /** Takes one; returns when it is taken, however slow Kafka is: a source never runs ahead of it. */
    void observe(Observation observation);
}
