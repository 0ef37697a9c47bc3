// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlossaryFileTest {
    @TempDir
    Path folder;

    @Test
    void read_terms_haveTheirRenderings() throws IOException {
        Glossary glossary = GlossaryFile.read(file("Народная Армия:\n  en: People's Army\n  ko: 인민군\n"));

        assertThat(glossary.at("народная армия пишет", 0, "en")).isEqualTo(new Glossary.Match(14, "People's Army"));
        assertThat(glossary.at("народная армия", 0, "ja")).isNull();
        assertThat(glossary.at("народная армиями", 0, "en")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- заря", "заря:", "заря: {en: ''}", "'#заря': {en: Zarya}", "заря: Zarya", ": : :", "''"})
    void read_noGlossary_saysWhatIsWrong(String yaml) throws IOException {
        Path file = file(yaml);

        assertThatThrownBy(() -> GlossaryFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("TRANSLATOR_GLOSSARY");
    }

    @Test
    void read_noFile_saysSo() {
        assertThatThrownBy(() -> GlossaryFile.read(folder.resolve("none")))
                .hasMessageStartingWith("TRANSLATOR_GLOSSARY cannot be read");
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("glossary.yml"), yaml);
    }
}
