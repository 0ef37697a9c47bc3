// SPDX-License-Identifier: Apache-2.0
package io.telesift.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {
    @TempDir
    Path folder;

    @Test
    void take_missingDirectory_isMadeClosedToOthers() throws Exception {
        Path directory = folder.resolve("a/b");

        try (DataLock lock = DataLock.take(directory)) {
            assertThat(lock).isNotNull();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void take_taken_isRefusedInOneLineUntilGivenBack() {
        try (DataLock first = DataLock.take(folder)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> DataLock.take(folder))
                    .isInstanceOf(StandaloneException.class)
                    .hasMessageContaining("already runs on")
                    .hasMessageContaining("--data-dir");
        }

        DataLock.take(folder).close();
    }

    @Test
    void take_fileInTheWay_isToldInOneLine() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> DataLock.take(file))
                .isInstanceOf(StandaloneException.class)
                .hasMessageContaining("--data-dir");
    }
}
