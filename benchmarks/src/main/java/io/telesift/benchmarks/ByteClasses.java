// SPDX-License-Identifier: Apache-2.0
package io.telesift.benchmarks;

/** The floor: every byte looked up in a table of 256 classes, and the classes seen are added up. */
final class ByteClasses {
    private static final byte[] CLASSES = classes();

    private ByteClasses() {}

    static int seen(byte[] utf8) {
        int seen = 0;
        for (byte b : utf8) {
            seen |= CLASSES[b & 0xFF];
        }
        return seen;
    }

    private static byte[] classes() {
        byte[] classes = new byte[256];
        for (int b = 0; b < classes.length; b++) {
            classes[b] = (byte) (1 << of(b));
        }
        return classes;
    }

    private static int of(int b) {
        if (b >= 0x80) {
            return 0;
        }
        if (b >= '0' && b <= '9') {
            return 1;
        }
        if (Character.isLetter(b)) {
            return 2;
        }
        return ".@:/[({".indexOf(b) >= 0 ? 3 : 4;
    }
}
