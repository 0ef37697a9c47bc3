// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SenderKeyTest {
    @TempDir
    Path folder;

    @Test
    void withoutASetting_oneIsMadeOnce_forTheOwnerAlone() throws IOException {
        Path data = folder.resolve("collector");
        byte[] key = SenderKey.of(" ", data);

        assertThat(key).hasSize(64);
        assertThat(SenderKey.of(null, data)).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("sender.key"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(data)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void givenKey_isTaken_andNothingIsWritten() {
        assertThat(SenderKey.of("k".repeat(40), folder.resolve("none")))
                .isEqualTo("k".repeat(40).getBytes(UTF_8));
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void shortKey_isToldWithoutBeingShown() {
        assertThatThrownBy(() -> SenderKey.of("hunter2", folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("COLLECTOR_SENDER_KEY must have at least 32 characters")
                .hasMessageNotContaining("hunter2");
    }
}
