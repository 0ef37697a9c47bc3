// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import io.telesift.query.store.Page;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list as opaque text: {@code <time>.<checksum of the filters>.<id>}. Not secret and not signed: it holds
 * nothing but values that are compared.
 */
final class Cursor {
    private static final int LONGEST = 8_192;

    private Cursor() {}

    static String write(Page.Place place, String filters) {
        String text = place.at().toEpochMilli() + "." + checksum(filters) + "." + place.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws IllegalArgumentException if it is none, or belongs to other filters */
    static Page.Place read(String cursor, String filters) {
        if (cursor.length() > LONGEST) {
            throw none(null);
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            String[] parts = new String(bytes, StandardCharsets.UTF_8).split("\\.", 3);
            if (parts.length != 3 || !parts[1].equals(checksum(filters))) {
                throw none(null);
            }
            return new Page.Place(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[2]);
        } catch (IllegalArgumentException e) {
            throw none(e);
        }
    }

    private static IllegalArgumentException none(@Nullable Throwable cause) {
        return new IllegalArgumentException("the 'next' of an earlier answer with the same filters", cause);
    }

    private static String checksum(String filters) {
        CRC32 crc = new CRC32();
        crc.update(filters.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
