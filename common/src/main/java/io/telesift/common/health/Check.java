// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.health;

import org.jspecify.annotations.Nullable;

/**
 * What a {@link Component} says of itself.
 *
 * @param state see {@link State}
 * @param detail one line for people; without secrets and without words from messages
 */
public record Check(State state, @Nullable String detail) {
    /** How a component is. */
    public enum State {
        /** Works. */
        UP,
        /** Will work, or works in part: starting, rebuilding, waiting for another system. */
        BUSY,
        /** Switched off by its settings. */
        OFF,
        /** Does not work. */
        DOWN
    }

    /** Works. */
    public static Check up() {
        return new Check(State.UP, null);
    }

    /** Works; a line about it. */
    public static Check up(String detail) {
        return new Check(State.UP, detail);
    }

    /** On its way. */
    public static Check busy(String detail) {
        return new Check(State.BUSY, detail);
    }

    /** Switched off. */
    public static Check off(String detail) {
        return new Check(State.OFF, detail);
    }

    /** Broken. */
    public static Check down(String detail) {
        return new Check(State.DOWN, detail);
    }

    /** May others rely on it now? */
    public boolean ready() {
        return state == State.UP || state == State.OFF;
    }
}
