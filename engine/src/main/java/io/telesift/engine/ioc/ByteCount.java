// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

/** Counts the UTF-8 bytes of a text up to places that only grow; a lone surrogate is written as one byte. */
final class ByteCount {
    private final String text;
    private int unit;
    private int bytes;

    ByteCount(String text) {
        this.text = text;
    }

    /** How many bytes the units before this one have. */
    int upTo(int unit) {
        while (this.unit < unit) {
            step();
        }
        return bytes;
    }

    private void step() {
        char c = text.charAt(unit++);
        boolean pair =
                Character.isHighSurrogate(c) && unit < text.length() && Character.isLowSurrogate(text.charAt(unit));
        unit += pair ? 1 : 0;
        bytes += pair ? 4 : Character.isSurrogate(c) || c < 0x80 ? 1 : c < 0x800 ? 2 : 3;
    }
}
