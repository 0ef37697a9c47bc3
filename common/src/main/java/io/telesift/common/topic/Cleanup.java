// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.topic;

/** What Kafka does with old records of a topic. */
public enum Cleanup {
    /** The newest record of a key stays for ever; a tombstone removes it. */
    COMPACT,
    /** Records go after the retention. */
    DELETE
}
