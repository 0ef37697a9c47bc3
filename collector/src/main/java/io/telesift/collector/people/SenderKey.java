// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The secret key of the pseudonyms: given, or made once and kept beside the data. */
public final class SenderKey {
    private static final String FILE = "sender.key";
    private static final int BYTES = 32;
    private static final int FEWEST_CHARACTERS = 32;

    private SenderKey() {}

    /**
     * The key.
     *
     * @param given the setting; blank counts as none
     * @param folder where a key is kept that nobody gave
     * @throws IllegalArgumentException if the given one is too short: one line, without the key
     * @throws UncheckedIOException if it can be neither read nor written
     */
    public static byte[] of(@Nullable String given, Path folder) {
        if (given != null && !given.isBlank()) {
            return bytes(given.strip(), "COLLECTOR_SENDER_KEY");
        }
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return bytes(Files.readString(file).strip(), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can be neither read nor made; give COLLECTOR_SENDER_KEY", e);
        }
    }

    private static byte[] bytes(String key, String where) {
        if (key.length() < FEWEST_CHARACTERS) {
            throw new IllegalArgumentException(where + " must have at least " + FEWEST_CHARACTERS
                    + " characters, for example from: openssl rand -hex 32");
        }
        return key.getBytes(StandardCharsets.UTF_8);
    }

    /** Nobody else may read it from the first moment on; another process that was faster wins. */
    private static void create(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path unfinished = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".tmp", attributes(file));
        try (SeekableByteChannel out = Files.newByteChannel(unfinished, Set.of(StandardOpenOption.WRITE))) {
            out.write(ByteBuffer.wrap((HexFormat.of().formatHex(random) + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        try {
            Files.createLink(file, unfinished);
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (UnsupportedOperationException e) {
            Files.move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static FileAttribute<?>[] attributes(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
