// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

import io.telesift.collector.imports.UploadRefusedException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What was copied from a client to the disk. */
record UploadCopy(String sha256, long sizeBytes) {
    private static final int BUFFER = 64 * 1024;

    /**
     * Copies to a new file and waits for the disk.
     *
     * @throws IOException if the disk fails
     * @throws UploadRefusedException if the client does
     */
    static UploadCopy of(InputStream body, Path target, long mostBytes) throws IOException, UploadRefusedException {
        MessageDigest digest = newDigest();
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        try (FileChannel file = create(target)) {
            for (int count = read(body, buffer); count >= 0; count = read(body, buffer)) {
                size += count;
                requireAtMost(size, mostBytes);
                digest.update(buffer, 0, count);
                writeFully(file, ByteBuffer.wrap(buffer, 0, count));
            }
            file.force(true);
        }
        if (size == 0) {
            throw new UploadRefusedException(Reason.EMPTY, "the request has no body; send the export file as its body");
        }
        return new UploadCopy(HexFormat.of().formatHex(digest.digest()), size);
    }

    /** Writes a small file and waits for the disk. */
    static void write(byte[] bytes, Path target) throws IOException {
        try (FileChannel file = create(target)) {
            writeFully(file, ByteBuffer.wrap(bytes));
            file.force(true);
        }
    }

    private static FileChannel create(Path target) throws IOException {
        return FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static void writeFully(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    private static int read(InputStream body, byte[] buffer) throws UploadRefusedException {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw new UploadRefusedException(Reason.BROKEN_OFF, "the upload broke off; send the file again");
        }
    }

    private static void requireAtMost(long size, long mostBytes) throws UploadRefusedException {
        if (size > mostBytes) {
            throw tooLarge(mostBytes);
        }
    }

    static UploadRefusedException tooLarge(long mostBytes) {
        return new UploadRefusedException(
                Reason.TOO_LARGE,
                "the file is larger than " + mostBytes + " bytes; raise COLLECTOR_MAX_UPLOAD_BYTES or export in parts");
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
