// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Stable pseudonyms: the first 80 bits of HMAC-SHA-256 (RFC 2104) over the kind of the name and the name. Without the key
 * nobody can try out names, telephone numbers or the few billion ids that Telegram has given. Thread-safe.
 */
final class Pseudonyms {
    /** So that nobody takes one for a name. */
    static final String PREFIX = "anon-";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 10;

    private final SecretKeySpec key;

    Pseudonyms(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** Of a user's id, the same wherever it stands; an id that is a pseudonym already stays. */
    String id(String id) {
        return id.startsWith(PREFIX) ? id : of("id", id);
    }

    /** Of a name, a title, a telephone number. */
    @Nullable
    String name(@Nullable String name) {
        if (name == null || name.startsWith(PREFIX)) {
            return name;
        }
        return of("name", Normalizer.normalize(name, Normalizer.Form.NFC).strip());
    }

    private String of(String kind, String name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((kind + "\0").getBytes(StandardCharsets.UTF_8));
            byte[] hash = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
