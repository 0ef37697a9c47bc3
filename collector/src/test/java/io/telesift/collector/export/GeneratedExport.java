// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A supergroup's export of any length, made while it is read. */
public final class GeneratedExport extends InputStream {
    private static final String WORDS =
            "Шлём привет 🌙 на hxxps://panel[.]example/x, потом на 198.51.100.7 и дальше. ".repeat(4);

    private static final String TEXTS = "\", \"from\": \"Eve\", \"from_id\": \"user1\", \"text\": [\"" + WORDS
            + "\", {\"type\": \"bold\", \"text\": \"x\"}], \"text_entities\": [{\"type\": \"plain\", \"text\": \""
            + WORDS
            + "\"}, {\"type\": \"bold\", \"text\": \"x\"}]}";

    private final long messages;
    private long made;
    private byte[] piece = "{\"name\": \"Big\", \"type\": \"public_supergroup\", \"id\": 77, \"messages\": [\n"
            .getBytes(StandardCharsets.UTF_8);
    private int at;

    /** Of so many messages, about 1,100 bytes each. */
    public GeneratedExport(long messages) {
        this.messages = messages;
    }

    @Override
    public int read() {
        return fill() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, target, offset, count);
        at += count;
        return count;
    }

    private boolean fill() {
        if (at < piece.length) {
            return true;
        }
        if (made > messages) {
            return false;
        }
        piece = (made == messages ? "]}" : message(made)).getBytes(StandardCharsets.UTF_8);
        made++;
        at = 0;
        return true;
    }

    private static String message(long n) {
        return (n == 0 ? "" : ",\n") + "{\"id\": " + (n + 1) + ", \"type\": \"message\", \"date_unixtime\": \""
                + (1767225600 + n) + TEXTS;
    }
}
