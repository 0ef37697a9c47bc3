// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

/** A handler cannot process one record and never will: the record becomes a dead letter, the others go on. */
public final class UnprocessableRecordException extends RuntimeException {
    private final transient Received received;
    private final Throwable fault;

    /** For this record, because of this. */
    public UnprocessableRecordException(Received received, Throwable cause) {
        super(cause);
        this.received = received;
        this.fault = cause;
    }

    /** What is wrong with it. */
    public Throwable fault() {
        return fault;
    }

    /** The record. */
    public Received received() {
        return received;
    }
}
