// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.telesift.collector.imports.UploadRefusedException.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @TempDir
    Path folder;

    private Spool spool(long mostBytes) {
        return new Spool(folder.resolve("spool"), mostBytes, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("spool"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void file_accepted_isThereAfterARestart() throws Exception {
        ImportRequest request = spool(100).receive("C:\\Users\\me/..\\res\u0007ult.json", NOW, body("abc"));

        assertThat(request.name()).isEqualTo("result.json");
        assertThat(request.sizeBytes()).isEqualTo(3);
        assertThat(request.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(spool(100).recover()).containsExactly(request);
        try (InputStream in = spool(100).open(request.id())) {
            assertThat(in).hasContent("abc");
        }
        spool(100).remove(request.id());
        assertThat(left()).isEmpty();
    }

    @Test
    void file_emptyTooLargeOrBrokenOff_leavesNothing() throws Exception {
        InputStream broken = new SequenceInputStream(body("abc"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("reset");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException("reset");
            }
        });

        assertThat(refused(body("")).reason()).isEqualTo(Reason.EMPTY);
        assertThat(refused(body("12345678901")).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refused(broken).line()).isEqualTo("the upload broke off; send the file again");
        assertThat(left()).isEmpty();
    }

    @Test
    void file_thatCannotBeWritten_isRefusedInOneLine() throws Exception {
        Path spool = folder.resolve("spool");
        Files.createDirectories(spool);
        Files.writeString(folder.resolve("file"), "");
        Spool onAFile = new Spool(folder.resolve("file"), 10, Clock.systemUTC());

        UploadRefusedException refused =
                catchThrowableOfType(UploadRefusedException.class, () -> onAFile.receive("x", null, body("abc")));

        assertThat(refused.reason()).isEqualTo(Reason.NO_SPACE);
        assertThat(refused.line())
                .startsWith("the file cannot be kept on the server")
                .doesNotContain(folder.toString());
    }

    @Test
    void leftovers_ofABrokenUpload_areRemoved() throws Exception {
        ImportRequest kept = spool(100).receive("a", null, body("abc"));
        Files.writeString(folder.resolve("spool/1.part"), "x");
        Files.writeString(folder.resolve("spool/2.json"), "{}");

        assertThat(spool(100).recover()).containsExactly(kept);
        assertThat(left()).containsExactlyInAnyOrder(kept.id(), kept.id() + ".json");
    }

    @Test
    void uploadUnderWay_isNotTidiedAway() throws Exception {
        Spool spool = spool(100);
        InputStream recovering = new SequenceInputStream(body("abc"), body("def")) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                assertThat(spool.recover()).isEmpty();
                return super.read(target, offset, length);
            }
        };

        assertThat(spool.receive("a", null, recovering).sizeBytes()).isEqualTo(6);
    }

    private UploadRefusedException refused(InputStream body) {
        return catchThrowableOfType(
                UploadRefusedException.class, () -> spool(10).receive("x", null, body));
    }
}
