// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is either whole or not there: written beside its place and moved when {@link #keep()} says that it is
 * complete. Ctrl-C, a failure or a closed pipe leave what was there before.
 */
public final class WholeFile implements AutoCloseable {
    private final Path target;
    private final Path draft;
    private final OutputStream out;
    private final Thread wipe = new Thread(this::deleteDraft, "wipe-draft");
    private boolean complete;

    private WholeFile(Path target, Path draft, OutputStream out) {
        this.target = target;
        this.draft = draft;
        this.out = out;
    }

    /**
     * Opens the draft, with the rights that any new file gets.
     *
     * @throws IOException if the folder is missing or closed to us, or the target is no regular file: a device must
     *     never be replaced by one
     */
    public static WholeFile at(Path target) throws IOException {
        Path place = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw new FileSystemException(target.toString(), null, "is no regular file; leave -o out and redirect");
        }
        Path draft = place.resolveSibling(".telesift-" + UUID.randomUUID() + ".part");
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW));
        WholeFile file = new WholeFile(place, draft, out);
        Runtime.getRuntime().addShutdownHook(file.wipe);
        return file;
    }

    /** Where to write. */
    public OutputStream out() {
        return out;
    }

    /** It is complete: {@link #close()} puts it in its place. */
    public void keep() {
        complete = true;
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
            if (complete) {
                moveIntoPlace();
            }
        } finally {
            deleteDraft();
            forgetHook();
        }
    }

    private void moveIntoPlace() throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void deleteDraft() {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // Nothing more can be done; its name says what it is.
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(wipe);
        } catch (IllegalStateException e) {
            // The process is ending: the hook has run or will.
        }
    }
}
