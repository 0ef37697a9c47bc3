// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import io.telesift.common.model.TelegramMessage;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a message: enough to tell whether it changed.
 *
 * @param hash the first 64 bits of the content hash: a chat's window holds thousands, not billions
 * @param editSeconds epoch seconds of the edit, 0 if never edited
 * @param gone its absence was published
 */
record KnownMessage(long hash, long editSeconds, boolean gone) {
    private static final String GONE = "-";

    static KnownMessage of(TelegramMessage message) {
        String hash = message.contentHash();
        if (hash == null) {
            throw new IllegalArgumentException("a deletion has no content to remember");
        }
        Instant edit = message.editDate();
        return new KnownMessage(
                HexFormat.fromHexDigitsToLong(hash, 0, 16), edit == null ? 0 : edit.getEpochSecond(), false);
    }

    boolean sameContent(KnownMessage other) {
        return hash == other.hash && editSeconds == other.editSeconds;
    }

    KnownMessage asGone() {
        return new KnownMessage(hash, editSeconds, true);
    }

    /** {@code <hash>[.<edit>][-]}: 11 to 20 characters without blanks. */
    String write() {
        String edit = editSeconds == 0 ? "" : "." + Long.toString(editSeconds, Character.MAX_RADIX);
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(hash).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).replace('-', '~')
                + edit
                + (gone ? GONE : "");
    }

    /**
     * Reads {@link #write()} back; nothing if it is something else, which then counts as not known.
     */
    static @Nullable KnownMessage read(String word) {
        boolean gone = word.endsWith(GONE);
        String body = gone ? word.substring(0, word.length() - 1) : word;
        int dot = body.indexOf('.');
        try {
            byte[] hash = Base64.getUrlDecoder().decode((dot < 0 ? body : body.substring(0, dot)).replace('~', '-'));
            long edit = dot < 0 ? 0 : Long.parseLong(body.substring(dot + 1), Character.MAX_RADIX);
            return hash.length == Long.BYTES
                    ? new KnownMessage(ByteBuffer.wrap(hash).getLong(), edit, gone)
                    : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
