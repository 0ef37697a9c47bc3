// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.corpus;

/** Counts of right, false and missed findings. */
final class Tally {
    private int right;
    private int wrong;
    private int missed;

    void right() {
        right++;
    }

    void wrong() {
        wrong++;
    }

    void missed() {
        missed++;
    }

    void add(Tally other) {
        right += other.right;
        wrong += other.wrong;
        missed += other.missed;
    }

    int expected() {
        return right + missed;
    }

    int found() {
        return right + wrong;
    }

    int hits() {
        return right;
    }

    /** Share of the found that was expected; 1 where nothing was found. */
    double precision() {
        return share(right, found());
    }

    /** Share of the expected that was found; 1 where nothing was expected. */
    double recall() {
        return share(right, expected());
    }

    /** Harmonic mean of both, as {@code 2 right / (expected + found)}; 1 where there was nothing and nothing was found. */
    double f1() {
        return share(2 * right, expected() + found());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
