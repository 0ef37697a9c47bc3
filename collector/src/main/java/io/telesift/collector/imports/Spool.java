// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

import io.telesift.collector.imports.UploadRefusedException.Reason;
import io.telesift.common.serde.Json;
import io.telesift.common.serde.UnreadableValueException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps accepted files until they are imported: {@code <id>} with the content, {@code <id>.json} with the request. Both are
 * on the disk before a file counts as accepted; the request first, so that no content lies there unknown.
 */
public final class Spool {
    private static final Logger log = LoggerFactory.getLogger(Spool.class);
    private static final String REQUEST = ".json";
    private static final String UNFINISHED = ".part";

    private final Path directory;
    private final long mostBytes;
    private final Clock clock;
    /** Uploads under way: the HTTP server is up before {@link #recover()} tidies up. */
    private final Set<String> receiving = ConcurrentHashMap.newKeySet();

    /** Touches nothing yet. */
    public Spool(Path directory, long mostBytes, Clock clock) {
        this.directory = directory;
        this.mostBytes = mostBytes;
        this.clock = clock;
    }

    /** The largest file that is accepted. */
    public long mostBytes() {
        return mostBytes;
    }

    /**
     * Takes a file in, however large, without holding it in memory.
     *
     * @param name for people only
     * @throws UploadRefusedException if it is empty or too large, breaks off, or cannot be kept; nothing is left behind then
     */
    public ImportRequest receive(String name, @Nullable Instant modifiedAt, InputStream body)
            throws UploadRefusedException {
        String id = UUID.randomUUID().toString();
        Path unfinished = directory.resolve(id + UNFINISHED);
        receiving.add(id);
        try {
            Files.createDirectories(directory);
            UploadCopy copy = UploadCopy.of(body, unfinished, mostBytes);
            ImportRequest request =
                    new ImportRequest(id, name, modifiedAt, clock.instant(), copy.sha256(), copy.sizeBytes());
            writeRequest(request);
            Files.move(unfinished, content(id), StandardCopyOption.ATOMIC_MOVE);
            return request;
        } catch (IOException e) {
            discard(id);
            throw new UploadRefusedException(Reason.NO_SPACE, "the file cannot be kept on the server: " + why(e));
        } catch (UploadRefusedException e) {
            discard(id);
            throw e;
        } finally {
            receiving.remove(id);
        }
    }

    /** Messages of file system exceptions begin with the path. */
    private static String why(IOException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        return message.contains("No space left")
                ? "no space left on its disk"
                : e.getClass().getSimpleName();
    }

    private void writeRequest(ImportRequest request) throws IOException {
        Path unfinished = directory.resolve(request.id() + REQUEST + UNFINISHED);
        UploadCopy.write(Json.bytes(request), unfinished);
        Files.move(unfinished, directory.resolve(request.id() + REQUEST), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path content(String id) {
        return directory.resolve(id);
    }

    InputStream open(String id) throws IOException {
        return Files.newInputStream(content(id));
    }

    /** Removes a file that is of no more use. */
    void remove(String id) {
        discard(id);
    }

    /** The content first: a request without content is nothing, content without a request would stay for ever. */
    private void discard(String id) {
        for (String suffix : List.of(UNFINISHED, "", REQUEST + UNFINISHED, REQUEST)) {
            try {
                Files.deleteIfExists(directory.resolve(id + suffix));
            } catch (IOException e) {
                log.warn(
                        "import {}: its file stays in the spool: {}",
                        id,
                        e.getClass().getSimpleName());
            }
        }
    }

    /** What an earlier process accepted and did not finish, oldest first; leftovers of broken uploads are removed. */
    List<ImportRequest> recover() {
        List<ImportRequest> accepted = new ArrayList<>();
        for (String name : names()) {
            if (name.endsWith(REQUEST)) {
                recover(name.substring(0, name.length() - REQUEST.length()), accepted);
            }
        }
        names().stream().filter(name -> name.endsWith(UNFINISHED)).forEach(name -> discard(id(name)));
        accepted.sort(Comparator.comparing(ImportRequest::receivedAt));
        return accepted;
    }

    private static String id(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private void recover(String id, List<ImportRequest> accepted) {
        if (!Files.exists(content(id))) {
            discard(id);
            return;
        }
        try {
            accepted.add(Json.read(Files.readAllBytes(directory.resolve(id + REQUEST)), ImportRequest.class));
        } catch (IOException | UnreadableValueException e) {
            log.warn("import {}: its request in the spool is unreadable; the file stays there unread", id);
        }
    }

    private List<String> names() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !receiving.contains(id(name)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the spool " + directory + " cannot be read; check its permissions", e);
        }
    }
}
