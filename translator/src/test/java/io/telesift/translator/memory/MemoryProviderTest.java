// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telesift.common.serde.Json;
import io.telesift.translator.provider.Outcome;
import io.telesift.translator.provider.TranslationProvider;
import io.telesift.translator.provider.TranslationProviderContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryProviderTest extends TranslationProviderContract {
    @TempDir
    Path folder;

    @Override
    protected TranslationProvider provider() {
        return new MemoryProvider(MemoryFile.read(file(line(KNOWN, "en", TRANSLATION))));
    }

    @Test
    void translate_textNotInTheFile_isRefusedForTheNextOfTheChain() throws Exception {
        assertThat(translate("Другое", "ru", "en"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Outcome.Reason.NOT_KNOWN));
    }

    @Test
    void read_blankLinesAndLaterLines_laterOneCounts() {
        String location = file(line("да", "en", "yes") + "\n\n" + line("да", "en", "yeah") + "\n");

        assertThat(MemoryFile.read(location)).hasSize(1).containsValue("yeah");
    }

    @Test
    void read_badLine_namesItsNumberAndNothingOfIt() {
        String location = file(line("да", "en", "yes") + "\n{\"text\":\"secret words\"");

        assertThatThrownBy(() -> MemoryFile.read(location))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("TRANSLATOR_MEMORY_FILE, line 2: ")
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @Test
    void read_lineWithoutTranslation_saysWhatIsMissing() {
        assertThatThrownBy(() -> MemoryFile.read(file("{\"text\":\"да\",\"target\":\"en\"}")))
                .hasMessageContaining("line 1")
                .hasMessageContaining("text, target or translation is missing");
    }

    @Test
    void read_noSuchFileOrResource_saysSo() {
        assertThatThrownBy(() -> MemoryFile.read(folder.resolve("none").toString()))
                .hasMessageStartingWith("TRANSLATOR_MEMORY_FILE cannot be read: ");
        assertThatThrownBy(() -> MemoryFile.read("classpath:none.ndjson"))
                .hasMessage("TRANSLATOR_MEMORY_FILE cannot be read: classpath:none.ndjson");
    }

    @Test
    void read_classpath_findsTheResource() {
        assertThat(MemoryFile.read("classpath:memory-sample.ndjson")).containsValue("Good morning");
    }

    private static String line(String text, String target, String translation) {
        return Json.write(new MemoryFile.Line(text, target, translation));
    }

    private String file(String content) {
        try {
            return Files.writeString(folder.resolve("memory.ndjson"), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
