// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

/**
 * Numbers that browsers take for an IPv4 address and people use to hide one: {@code 0xC0.0x00.0x02.0xEB},
 * {@code 3221226219}, {@code 0300.0000.0002.0353} (WHATWG URL standard, IPv4 parser).
 */
final class NumericHost {
    /** Not a number of that kind. */
    static final long NONE = -1;

    private static final int MOST_PARTS = 4;
    private static final int LONGEST = 48;
    private static final long FEWEST_ALONE = 1L << 24;

    private NumericHost() {}

    /** The address as an unsigned number of 32 bits, or {@link #NONE}; {@code host} in lower case. */
    static long of(String host) {
        String[] parts = host.length() > LONGEST ? new String[0] : host.split("\\.", -1);
        if (parts.length == 0 || parts.length > MOST_PARTS) {
            return NONE;
        }
        long address = 0;
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            int bits = last ? 8 * (MOST_PARTS - i) : 8;
            long number = number(parts[i]);
            if (number < 0 || number >>> bits != 0) {
                return NONE;
            }
            address = address << bits | number;
        }
        return parts.length == 1 && address < FEWEST_ALONE ? NONE : address;
    }

    private static long number(String part) {
        boolean hex = part.startsWith("0x");
        boolean octal = !hex && part.length() > 1 && part.charAt(0) == '0';
        int radix = hex ? 16 : octal ? 8 : 10;
        long number = part.length() > (hex ? 2 : 0) ? 0 : NONE;
        for (int i = hex ? 2 : 0; i < part.length() && number >= 0; i++) {
            int digit = part.charAt(i) < 0x80 ? Character.digit(part.charAt(i), radix) : -1;
            number = digit < 0 || number > 0xFFFF_FFFFL ? NONE : number * radix + digit;
        }
        return number;
    }
}
