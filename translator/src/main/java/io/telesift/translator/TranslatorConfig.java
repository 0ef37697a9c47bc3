// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.telesift.host.DurationSetting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code TRANSLATOR_*}.
 *
 * @param provider names of providers in the order they are asked, separated by commas, see {@link #PROVIDERS}
 * @param target languages to translate to, ISO 639-1, separated by commas
 * @param memoryFile translations made by people, NDJSON; a path, or {@code classpath:} and a resource
 * @param glossary terms with fixed renderings, a YAML file
 * @param concurrency calls in flight at once, 1 to 64
 * @param batch most texts of one call, 1 to 50; a crash repeats at most {@code concurrency * batch} texts
 * @param timeout of one call; a worker that waits longer than Kafka's five minutes would lose its place
 */
@ConfigurationProperties("translator")
record TranslatorConfig(
        @Bindable(defaultValue = "none") String provider,
        @Bindable(defaultValue = "en") String target,
        @Nullable String memoryFile,
        @Nullable String glossary,
        @Bindable(defaultValue = "4") String concurrency,
        @Bindable(defaultValue = "8") String batch,
        @Bindable(defaultValue = "30s") String timeout) {
    static final String NONE = "none";
    static final String MEMORY = "memory";
    static final String LIBRETRANSLATE = "libretranslate";
    static final String DEEPL = "deepl";
    static final String GOOGLE = "google";
    static final String APERTIUM = "apertium";

    private static final List<String> PROVIDERS = List.of(LIBRETRANSLATE, DEEPL, GOOGLE, APERTIUM, MEMORY, NONE);
    private static final int MOST_CALLS = 64;
    private static final int MOST_TEXTS = 50;
    private static final Duration LONGEST_CALL = Duration.ofSeconds(90);

    TranslatorConfig {
        words(provider).forEach(TranslatorConfig::requireProvider);
        words(target).forEach(TranslatorConfig::requireLanguage);
        number("TRANSLATOR_CONCURRENCY", concurrency, MOST_CALLS, 4);
        number("TRANSLATOR_BATCH", batch, MOST_TEXTS, 8);
        callTimeout(timeout);
    }

    /** Calls in flight at once. */
    int calls() {
        return number("TRANSLATOR_CONCURRENCY", concurrency, MOST_CALLS, 4);
    }

    /** Most texts of one call. */
    int texts() {
        return number("TRANSLATOR_BATCH", batch, MOST_TEXTS, 8);
    }

    /** Of one call. */
    Duration callTimeout() {
        return callTimeout(timeout);
    }

    /** As text: Micronaut's own conversion takes the default for what it cannot read, without a word. */
    private static int number(String variable, String text, int most, int example) {
        int number = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(variable + " must be 1 to " + most + ", for example " + example);
        }
        return number;
    }

    private static Duration callTimeout(String text) {
        Duration timeout = DurationSetting.parse("TRANSLATOR_TIMEOUT", text, "30s");
        if (timeout.compareTo(LONGEST_CALL) > 0) {
            throw new IllegalArgumentException("TRANSLATOR_TIMEOUT must be at most 90s, for example 30s");
        }
        return timeout;
    }

    /** Each once, in the order they are asked; none if the translator is off. */
    List<String> providers() {
        return words(provider).filter(name -> !name.equals(NONE)).distinct().toList();
    }

    /** Each once. */
    List<String> targets() {
        return words(target).distinct().toList();
    }

    boolean isOff() {
        return providers().isEmpty() || targets().isEmpty();
    }

    /**
     * Where the people's translations are.
     *
     * @throws IllegalArgumentException if no file is given: one sentence
     */
    String requiredMemoryFile() {
        if (memoryFile == null || memoryFile.isBlank()) {
            throw new IllegalArgumentException("TRANSLATOR_MEMORY_FILE is missing and TRANSLATOR_PROVIDER names memory;"
                    + " give an NDJSON file, for example /etc/telesift/translations.ndjson");
        }
        return memoryFile;
    }

    /** Absent if blank: compose files pass unset variables on as empty ones. */
    Optional<Path> glossaryFile() {
        return Optional.ofNullable(glossary).filter(file -> !file.isBlank()).map(file -> Path.of(file.strip()));
    }

    private static void requireProvider(String name) {
        if (!PROVIDERS.contains(name)) {
            throw new IllegalArgumentException("TRANSLATOR_PROVIDER must hold " + String.join(", ", PROVIDERS)
                    + "; for example deepl,libretranslate; unknown: " + name);
        }
    }

    private static void requireLanguage(String tag) {
        if (!tag.matches("[a-z]{2,3}(-[a-z0-9]{2,8})?")) {
            throw new IllegalArgumentException(
                    "TRANSLATOR_TARGET must hold language codes, for example ko,en; not one: " + tag);
        }
    }

    private static Stream<String> words(String list) {
        return Stream.of(list.split(","))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty());
    }

    /** Without secrets: a record prints all it holds. */
    @Override
    public String toString() {
        return "TranslatorConfig[" + provider + " to " + target + "]";
    }
}
