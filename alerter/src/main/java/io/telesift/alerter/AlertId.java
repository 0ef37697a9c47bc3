// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The identity of an alert: the same for the same hit and destination, however often either comes by. */
final class AlertId {
    private static final int BYTES = 8;

    private AlertId() {}

    /** 16 hex digits; short enough to be read out on the phone. */
    static String of(String hitKey, String destination) {
        byte[] hash = sha256().digest((hitKey + '\n' + destination).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
