// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.serde.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads {@code TRANSLATOR_GLOSSARY}: YAML, under each term its renderings by language.
 *
 * <pre>
 * положить сайт:
 *   en: take the site down
 *   ko: 사이트를 다운시키다
 * </pre>
 */
public final class GlossaryFile {
    private static final String VARIABLE = "TRANSLATOR_GLOSSARY";
    private static final int LARGEST = 4 * 1024 * 1024;

    private GlossaryFile() {}

    /**
     * The glossary of a file.
     *
     * @throws IllegalArgumentException if it cannot be read or an entry is none: one sentence that names the entry
     */
    public static Glossary read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IllegalArgumentException(VARIABLE + " is larger than " + LARGEST + " bytes");
            }
            return new Glossary(entries(Json.YAML.readTree(Files.readAllBytes(file))));
        } catch (IOException e) {
            throw new IllegalArgumentException(VARIABLE + " cannot be read as YAML in UTF-8: " + file);
        }
    }

    private static List<Glossary.Entry> entries(JsonNode file) {
        if (!file.isObject()) {
            throw new IllegalArgumentException(
                    VARIABLE + " must hold terms with their renderings, for example 'заря: {en: Zarya}'");
        }
        List<Glossary.Entry> entries = new ArrayList<>();
        file.properties().forEach(field -> entries.add(entry(field.getKey().strip(), field.getValue())));
        return entries;
    }

    private static Glossary.Entry entry(String term, JsonNode languages) {
        Map<String, String> renderings = new HashMap<>();
        languages
                .properties()
                .forEach(field -> renderings.put(
                        field.getKey().toLowerCase(Locale.ROOT),
                        field.getValue().asText()));
        boolean word = Placeholder.letterOrDigit(term, 0) && Placeholder.letterOrDigit(term, term.length() - 1);
        if (!word || renderings.isEmpty() || renderings.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(VARIABLE + ", term '" + term
                    + "': it must be words, with at least one rendering, for example '{en: Zarya}'");
        }
        return new Glossary.Entry(term.toLowerCase(Locale.ROOT), Map.copyOf(renderings));
    }
}
