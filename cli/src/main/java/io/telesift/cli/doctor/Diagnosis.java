// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.doctor;

/**
 * One check's outcome.
 *
 * @param subject what was looked at
 * @param detail one line: what was found, and what would be right
 */
public record Diagnosis(String subject, State state, String detail) {
    /** From good to bad. */
    public enum State {
        /** As it should be. */
        OK,
        /** Switched off by a setting. */
        OFF,
        /** Works, but not for long, or not yet. */
        WARN,
        /** Does not work. */
        FAIL
    }

    static Diagnosis ok(String subject, String detail) {
        return new Diagnosis(subject, State.OK, detail);
    }

    static Diagnosis warn(String subject, String detail) {
        return new Diagnosis(subject, State.WARN, detail);
    }

    static Diagnosis fail(String subject, String detail) {
        return new Diagnosis(subject, State.FAIL, detail);
    }
}
