// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.model.TranslationRequest;
import io.telesift.common.model.TranslationResult;
import io.telesift.common.model.TranslationStatus;
import io.telesift.common.serde.Json;
import io.telesift.engine.ioc.IndicatorExtractors;
import io.telesift.translator.guard.CheckedProvider;
import io.telesift.translator.guard.Glossary;
import io.telesift.translator.guard.TokenGuard;
import io.telesift.translator.memory.MemoryFile;
import io.telesift.translator.memory.MemoryProvider;
import io.telesift.translator.provider.ProviderChain;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people translated for the demo must pass the same checks as a machine's work. */
class DemoTranslationsTest {
    private static final Path DEMO = Path.of("../standalone/src/main/resources/demo/translations.ndjson");

    @Test
    void translations_ofTheDemo_keepEveryIndicator() throws Exception {
        MemoryProvider memory = new MemoryProvider(MemoryFile.read(DEMO.toString()));
        TokenGuard guard = new TokenGuard(IndicatorExtractors.standard(), Glossary.EMPTY);
        ProviderChain chain = new ProviderChain(List.of(new CheckedProvider(memory, guard)), Clock.systemUTC());
        List<String> refused = new ArrayList<>();

        for (String line : Files.readAllLines(DEMO)) {
            JsonNode row = Json.MAPPER.readTree(line);
            TranslationRequest request = new TranslationRequest(
                    row.path("text").asText(), "und", row.path("target").asText());
            TranslationResult result = chain.translate(request);
            if (result.status() != TranslationStatus.TRANSLATED) {
                refused.add(result.reason() + ": " + request.text());
            }
        }

        assertThat(refused).isEmpty();
    }
}
