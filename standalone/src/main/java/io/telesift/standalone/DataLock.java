// SPDX-License-Identifier: Apache-2.0
package io.telesift.standalone;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * A data directory that one process has to itself: two brokers on the same logs would destroy them. The lock is the
 * operating system's, so a killed process leaves none behind.
 */
final class DataLock implements AutoCloseable {
    private static final String FILE = "telesift.lock";

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Makes the directory, closed to other users, if it is missing, and takes it.
     *
     * @throws StandaloneException if it is taken or cannot be used
     */
    static DataLock take(Path directory) {
        try {
            makePrivate(directory);
            FileChannel channel =
                    FileChannel.open(directory.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new StandaloneException("another telesift already runs on " + directory
                        + "; stop it, or name another folder with --data-dir");
            }
            return new DataLock(channel);
        } catch (IOException e) {
            throw new StandaloneException(
                    "cannot use the data directory " + directory + "; name a writable folder with --data-dir", e);
        }
    }

    private static void makePrivate(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] rights = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
        Files.createDirectories(directory, rights);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Taken by this very JVM.
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest.
        }
    }
}
