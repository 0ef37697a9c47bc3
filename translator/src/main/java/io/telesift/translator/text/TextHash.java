// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;

/**
 * The identity of a text to be translated, whatever provider does it: what fifty channels forward is paid for once. Line
 * ends, trailing blanks and the way accents are encoded do not count.
 */
public final class TextHash {
    private TextHash() {}

    /** SHA-256 in lower-case hex. Not cut: whoever finds two texts of one hash would put words into another's mouth. */
    public static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(normalise(text).getBytes(StandardCharsets.UTF_8)));
    }

    /** {@code <text hash>:<target>}: key of requests, results and the memory. */
    public static String key(String text, String target) {
        return of(text) + ":" + target;
    }

    private static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .lines()
                .map(String::stripTrailing)
                .collect(java.util.stream.Collectors.joining("\n"))
                .stripTrailing();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
