// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.idn;

/**
 * A label's ASCII form by RFC 3492, nothing mapped and nothing checked: for lists whose labels are already in their
 * final form. ICU does the same for host names of messages, with all its rules and half a second of start-up.
 */
public final class Punycode {
    private static final String PREFIX = "xn--";
    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int SKEW = 38;
    private static final int DAMP = 700;
    private static final int INITIAL_BIAS = 72;
    private static final int INITIAL_N = 0x80;

    private final int[] label;
    private final StringBuilder out = new StringBuilder(PREFIX);
    private int delta;
    private int bias = INITIAL_BIAS;
    private int handled;
    private int basic;

    private Punycode(int[] label) {
        this.label = label;
    }

    /** The label with {@code xn--} in front, or itself where it is ASCII. Quadratic: at most a label's 63 characters. */
    public static String encoded(String label) {
        return HostNames.isAscii(label)
                ? label
                : new Punycode(label.codePoints().toArray()).encode();
    }

    private String encode() {
        copyBasic();
        for (int n = INITIAL_N; handled < label.length; n++) {
            int next = nextCodePoint(n);
            delta += (next - n) * (handled + 1);
            n = next;
            insertAll(n);
            delta++;
        }
        return out.toString();
    }

    private void copyBasic() {
        for (int codePoint : label) {
            if (codePoint < INITIAL_N) {
                out.appendCodePoint(codePoint);
                basic++;
            }
        }
        handled = basic;
        if (basic > 0) {
            out.append('-');
        }
    }

    private int nextCodePoint(int atLeast) {
        int next = Character.MAX_CODE_POINT;
        for (int codePoint : label) {
            if (codePoint >= atLeast && codePoint < next) {
                next = codePoint;
            }
        }
        return next;
    }

    private void insertAll(int n) {
        for (int codePoint : label) {
            if (codePoint < n) {
                delta++;
            } else if (codePoint == n) {
                writeDelta();
                bias = adapted(delta, handled + 1, handled == basic);
                delta = 0;
                handled++;
            }
        }
    }

    private void writeDelta() {
        int rest = delta;
        int k = BASE;
        for (int t = threshold(k); rest >= t; t = threshold(k)) {
            out.append(digit(t + (rest - t) % (BASE - t)));
            rest = (rest - t) / (BASE - t);
            k += BASE;
        }
        out.append(digit(rest));
    }

    private int threshold(int k) {
        return Math.max(T_MIN, Math.min(T_MAX, k - bias));
    }

    private static char digit(int value) {
        return (char) (value < 26 ? 'a' + value : '0' + value - 26);
    }

    private static int adapted(int delta, int points, boolean first) {
        int rest = first ? delta / DAMP : delta / 2;
        rest += rest / points;
        int k = 0;
        while (rest > (BASE - T_MIN) * T_MAX / 2) {
            rest /= BASE - T_MIN;
            k += BASE;
        }
        return k + (BASE - T_MIN + 1) * rest / (rest + SKEW);
    }
}
