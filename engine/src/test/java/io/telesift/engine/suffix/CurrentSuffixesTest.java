// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.suffix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrentSuffixesTest {
    @TempDir
    Path lists;

    private final List<String> warnings = new ArrayList<>();

    @Test
    void noFolder_givesTheShippedList() {
        assertThat(PublicSuffixes.current(lists.resolve("none"), warnings::add).version())
                .isEqualTo(PublicSuffixes.shipped().version());
        assertThat(warnings).isEmpty();
    }

    @Test
    void newerFile_isTaken() throws IOException {
        write(ListText.of("2030-01-02", 2_000));

        assertThat(current().version()).isEqualTo("psl-20300102");
        assertThat(warnings).isEmpty();
    }

    @Test
    void olderFile_givesTheShippedList() throws IOException {
        write(ListText.of("2020-01-02", 2_000));

        assertThat(current().version()).isEqualTo(PublicSuffixes.shipped().version());
        assertThat(warnings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "\u0000\u0001"})
    void brokenFile_isOneWarningAndGivesTheShippedList(String text) throws IOException {
        write(text);

        assertThat(current().topLevel("com")).isTrue();
        assertThat(warnings).hasSize(1);
        assertThat(warnings.get(0))
                .contains(PublicSuffixes.FILE, "update-lists")
                .doesNotContain("\n");
    }

    @Test
    void folderInPlaceOfTheFile_isOneWarning() throws IOException {
        Files.createDirectory(lists.resolve(PublicSuffixes.FILE));

        assertThat(current().topLevel("com")).isTrue();
        assertThat(warnings).hasSize(1);
    }

    private PublicSuffixes current() {
        return PublicSuffixes.current(lists, warnings::add);
    }

    private void write(String text) throws IOException {
        Files.writeString(lists.resolve(PublicSuffixes.FILE), text);
    }
}
