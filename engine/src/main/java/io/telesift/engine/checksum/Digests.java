// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.crypto.digests.KeccakDigest;

/** The hash functions under the checksums. */
final class Digests {
    /** To look an algorithm up costs as much as to hash an address with it. */
    private static final ThreadLocal<MessageDigest> SHA256 = ThreadLocal.withInitial(() -> instance("SHA-256"));

    private static final ThreadLocal<MessageDigest> SHA3 = ThreadLocal.withInitial(() -> instance("SHA3-256"));

    private Digests() {}

    static byte[] sha256(byte[] input) {
        return SHA256.get().digest(input);
    }

    static byte[] sha3(byte[] input) {
        return SHA3.get().digest(input);
    }

    /** Keccak as it was before FIPS 202 changed the padding: not what the JDK calls SHA3-256. */
    static byte[] keccak256(byte[] input, int from, int to) {
        KeccakDigest keccak = new KeccakDigest(256);
        keccak.update(input, from, to - from);
        byte[] output = new byte[32];
        keccak.doFinal(output, 0);
        return output;
    }

    private static MessageDigest instance(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK lacks " + algorithm, e);
        }
    }
}
