// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

/** CRC-16/XMODEM: polynomial 0x1021, start 0, nothing reflected. */
final class Crc16 {
    private static final int POLYNOMIAL = 0x1021;

    private Crc16() {}

    static int xmodem(byte[] bytes, int from, int to) {
        int crc = 0;
        for (int i = from; i < to; i++) {
            crc = next(crc ^ (bytes[i] & 0xFF) << 8);
        }
        return crc;
    }

    private static int next(int start) {
        int crc = start;
        for (int bit = 0; bit < 8; bit++) {
            crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ POLYNOMIAL;
        }
        return crc & 0xFFFF;
    }
}
