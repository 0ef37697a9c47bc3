// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The identity of a version: what the author wrote, without what the sources see or round differently. In: text in NFC
 * with unified line ends and no trailing blanks, hidden links and button links, poll options, names of documents. Out:
 * names of videos and songs, which the web preview does not show, plain links, formatting, views, reactions, previews.
 */
public final class ContentHash {
    /** The only kind whose name every source tells. */
    private static final String NAMED = "document";

    private ContentHash() {}

    /** SHA-256 in lower-case hex. */
    public static String of(MessageContent content) {
        MessageDigest digest = sha256();
        update(digest, List.of(normalise(content.text())));
        update(digest, hiddenLinks(content));
        update(digest, content.poll() == null ? List.of() : pollWords(content.poll()));
        update(
                digest,
                content.attachments().stream()
                        .filter(file -> file.kind().equals(NAMED))
                        .map(Attachment::fileName)
                        .toList());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<String> hiddenLinks(MessageContent content) {
        return Stream.concat(
                        content.entities().stream().map(TextEntity::url),
                        content.buttons().stream().map(Button::url))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private static List<String> pollWords(Poll poll) {
        return Stream.concat(Stream.of(poll.question()), poll.options().stream())
                .toList();
    }

    /** Each part is closed by a separator no author can type, so that moving a word between parts changes the hash. */
    private static void update(MessageDigest digest, List<? extends @org.jspecify.annotations.Nullable String> parts) {
        for (String part : parts) {
            if (part != null) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0x1F);
            }
        }
        digest.update((byte) 0x1E);
    }

    private static String normalise(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
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
