// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.login;

import io.telesift.collector.tdlib.gateway.TdUnavailableException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where the session lies. Whoever has this folder has the account, so nobody else may read it; and two processes on one
 * session make Telegram end it, so one locks it. For one thread.
 */
public final class SessionFolder implements AutoCloseable {
    private static final int KEY_BYTES = 32;
    private static final String POSIX = "posix";

    private final Path folder;
    private @Nullable FileChannel lockFile;

    /** Touches nothing yet. */
    public SessionFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes it if need be, for its owner only, and locks it.
     *
     * @throws TdUnavailableException if another process has it, or it cannot be made
     */
    public void lock() throws TdUnavailableException {
        if (lockFile != null) {
            return;
        }
        try {
            make();
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new TdUnavailableException("another process uses the Telegram session in " + folder
                        + "; stop it first: two on one session make Telegram end it");
            }
            lockFile = channel;
        } catch (IOException e) {
            throw new TdUnavailableException(
                    "the Telegram session folder cannot be used: " + folder + "; give a data directory on a local disk",
                    e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private void make() throws IOException {
        Files.createDirectories(folder);
        if (isPosix()) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private boolean isPosix() {
        return folder.getFileSystem().supportedFileAttributeViews().contains(POSIX);
    }

    /** Where TDLib keeps its databases. */
    Path databases() {
        return folder.resolve("tdlib");
    }

    /**
     * The key made here on first use: it keeps a copy of the databases alone from being of use, not a copy of all.
     *
     * @throws TdUnavailableException if it can be neither read nor made
     */
    byte[] generatedKey() throws TdUnavailableException {
        Path file = folder.resolve("key");
        try {
            if (!Files.exists(file)) {
                byte[] key = new byte[KEY_BYTES];
                new SecureRandom().nextBytes(key);
                Files.createFile(file, ownerOnly());
                Files.writeString(file, HexFormat.of().formatHex(key));
            }
            return Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new TdUnavailableException(
                    "the key of the Telegram session cannot be read or made: " + file
                            + "; set COLLECTOR_TDLIB_KEY_FILE",
                    e);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Telegram's wish to be left alone, on disk: a crash loop that logs in again turns seconds into hours. */
    @Nullable
    Instant notBefore() {
        try {
            Path file = folder.resolve("not-before");
            return Files.exists(file) ? Instant.parse(Files.readString(file).strip()) : null;
        } catch (IOException | DateTimeException e) {
            return null;
        }
    }

    void storeNotBefore(Instant wait) throws IOException {
        Files.writeString(folder.resolve("not-before"), wait.toString());
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        FileChannel open = lockFile;
        lockFile = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                // The lock ends with the process at the latest.
            }
        }
    }
}
