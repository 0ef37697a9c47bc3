// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import java.io.IOException;
import java.io.InputStream;

/**
 * Makes JSON of what Telegram Desktop writes: it escapes control characters as {@code \x0B}, which JSON does not know. Each
 * unescaped one becomes the six-character Unicode escape; {@code \\x} is a literal backslash and an x, and stays. Works on UTF-8
 * bytes, where a backslash is never part of another character.
 */
final class ControlEscapeInputStream extends InputStream {
    private static final int BUFFER = 64 * 1024;
    /** One byte in makes at most six out, when four are held back. */
    private static final int LONGEST = 6;

    private final InputStream in;
    private final byte[] input = new byte[BUFFER];
    private int inputAt;
    private int inputEnd;
    private final byte[] output = new byte[BUFFER + LONGEST];
    private int outputAt;
    private int outputEnd;
    /** How much of a {@code \xHH} has been read: 0 nothing, 1 the backslash, 2 the x, 3 the first digit. */
    private int matched;

    private byte firstDigit;
    private boolean ended;

    ControlEscapeInputStream(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return fill() ? output[outputAt++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, outputEnd - outputAt);
        System.arraycopy(output, outputAt, target, offset, count);
        outputAt += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (outputAt == outputEnd && !ended) {
            outputAt = 0;
            outputEnd = 0;
            translate();
        }
        return outputAt < outputEnd;
    }

    private void translate() throws IOException {
        if (inputAt == inputEnd) {
            inputAt = 0;
            inputEnd = in.read(input, 0, input.length);
            if (inputEnd < 0) {
                inputEnd = 0;
                ended = true;
                release();
                return;
            }
        }
        while (inputAt < inputEnd && outputEnd <= output.length - LONGEST) {
            translate(input[inputAt++]);
        }
    }

    private void translate(byte next) {
        switch (matched) {
            case 0 -> afterPlain(next);
            case 1 -> afterBackslash(next);
            case 2 -> afterX(next);
            default -> afterDigit(next);
        }
    }

    private void afterPlain(byte next) {
        if (next == '\\') {
            matched = 1;
        } else {
            write(next);
        }
    }

    /** Any other escape goes as a pair, so that the second half of {@code \\} starts nothing. */
    private void afterBackslash(byte next) {
        if (next == 'x') {
            matched = 2;
        } else {
            release();
            write(next);
        }
    }

    private void afterX(byte next) {
        if (isHex(next)) {
            firstDigit = next;
            matched = 3;
        } else {
            release();
            translate(next);
        }
    }

    private void afterDigit(byte next) {
        if (!isHex(next)) {
            release();
            translate(next);
            return;
        }
        matched = 0;
        write('\\', 'u', '0', '0', firstDigit, next);
    }

    /** It was no control escape after all: what was held back goes out as it is, and the parser will complain. */
    private void release() {
        int held = matched;
        matched = 0;
        if (held >= 1) {
            write('\\');
        }
        if (held >= 2) {
            write('x');
        }
        if (held >= 3) {
            write(firstDigit);
        }
    }

    private void write(int... bytes) {
        for (int one : bytes) {
            output[outputEnd++] = (byte) one;
        }
    }

    private void write(byte one) {
        output[outputEnd++] = one;
    }

    private static boolean isHex(byte digit) {
        return Character.digit(digit, 16) >= 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
