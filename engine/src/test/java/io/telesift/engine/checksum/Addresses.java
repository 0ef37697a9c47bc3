// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** The other way: from payload to address, written plainly and apart from the code under test. */
final class Addresses {
    private static final String BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final String BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
    private static final String BASE32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final long[] GENERATOR = {0x3b6a57b2L, 0x26508e6dL, 0x1ea119faL, 0x3d4233ddL, 0x2a1462b3L};

    private Addresses() {}

    static String base58Check(int version, byte[] hash) {
        byte[] payload = join(new byte[] {(byte) version}, hash);
        byte[] digest = Digests.sha256(Digests.sha256(payload));
        return base58(join(payload, Arrays.copyOf(digest, 4)));
    }

    static String base58(byte[] bytes) {
        int zeros = 0;
        while (zeros < bytes.length && bytes[zeros] == 0) {
            zeros++;
        }
        return "1".repeat(zeros) + digits(bytes, 0);
    }

    private static String digits(byte[] bytes, int width) {
        StringBuilder digits = new StringBuilder();
        BigInteger rest = new BigInteger(1, bytes);
        while (rest.signum() > 0 || digits.length() < width) {
            BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(58));
            digits.append(BASE58.charAt(parts[1].intValue()));
            rest = parts[0];
        }
        return digits.reverse().toString();
    }

    static String segwit(String prefix, int version, byte[] program) {
        StringBuilder data = new StringBuilder().append(BECH32.charAt(version)).append(pack(program, BECH32));
        long checksum = polymod(prefix, data + "qqqqqq") ^ (version == 0 ? 1 : 0x2bc830a3L);
        for (int i = 5; i >= 0; i--) {
            data.append(BECH32.charAt((int) (checksum >> (5 * i)) & 31));
        }
        return prefix + "1" + data;
    }

    private static long polymod(String prefix, String data) {
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        prefix.chars().forEach(c -> values.write(c >> 5));
        values.write(0);
        prefix.chars().forEach(c -> values.write(c & 31));
        data.chars().forEach(c -> values.write(BECH32.indexOf(c)));
        long check = 1;
        for (byte value : values.toByteArray()) {
            long top = check >> 25;
            check = (check & 0x1ffffff) << 5 ^ value;
            for (int i = 0; i < 5; i++) {
                check ^= (top >> i & 1) == 1 ? GENERATOR[i] : 0;
            }
        }
        return check;
    }

    /** Five bits a symbol, the last one filled with zeros. */
    private static String pack(byte[] bytes, String alphabet) {
        int symbols = (bytes.length * 8 + 4) / 5;
        BigInteger number = new BigInteger(1, bytes).shiftLeft(symbols * 5 - bytes.length * 8);
        StringBuilder packed = new StringBuilder();
        for (int i = symbols - 1; i >= 0; i--) {
            packed.append(alphabet.charAt(number.shiftRight(5 * i).intValue() & 31));
        }
        return packed.toString();
    }

    static String eth(byte[] address) {
        String lower = hex(address);
        byte[] ascii = lower.getBytes(StandardCharsets.US_ASCII);
        String hash = hex(Digests.keccak256(ascii, 0, ascii.length));
        StringBuilder mixed = new StringBuilder("0x");
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            mixed.append(hash.charAt(i) >= '8' ? Character.toUpperCase(c) : c);
        }
        return mixed.toString();
    }

    static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (byte b : bytes) {
            hex.append(Character.forDigit(b >> 4 & 0xF, 16)).append(Character.forDigit(b & 0xF, 16));
        }
        return hex.toString();
    }

    static String monero(int tag, byte[] keys) {
        byte[] payload = join(new byte[] {(byte) tag}, keys);
        byte[] all = join(payload, Arrays.copyOf(Digests.keccak256(payload, 0, payload.length), 4));
        StringBuilder address = new StringBuilder();
        for (int i = 0; i < all.length; i += 8) {
            int end = Math.min(i + 8, all.length);
            address.append(digits(Arrays.copyOfRange(all, i, end), end - i == 8 ? 11 : 7));
        }
        return address.toString();
    }

    static String ton(int flags, int workchain, byte[] hash) {
        byte[] payload = join(new byte[] {(byte) flags, (byte) workchain}, hash);
        byte[] crc = ByteBuffer.allocate(2).putShort((short) crc(payload)).array();
        return Base64.getUrlEncoder().encodeToString(join(payload, crc));
    }

    /** The remainder of the whole message, as one long division. */
    private static int crc(byte[] bytes) {
        BigInteger rest = new BigInteger(1, bytes).shiftLeft(16);
        BigInteger divisor = BigInteger.valueOf(0x11021);
        while (rest.bitLength() > 16) {
            rest = rest.xor(divisor.shiftLeft(rest.bitLength() - 17));
        }
        return rest.intValue();
    }

    static String onion(byte[] key) {
        byte[] version = {3};
        byte[] digest = Digests.sha3(join(join(".onion checksum".getBytes(StandardCharsets.US_ASCII), key), version));
        return pack(join(join(key, Arrays.copyOf(digest, 2)), version), BASE32);
    }

    private static byte[] join(byte[] left, byte[] right) {
        byte[] both = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, both, left.length, right.length);
        return both;
    }
}
