// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.telesift.host.DurationSetting;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code TRANSLATOR_*}.
 *
 * @param provider names of providers in the order they are asked, separated by commas: {@code libretranslate, memory,
 *     none}
 * @param target languages to translate to, ISO 639-1, separated by commas
 * @param url LibreTranslate's address
 * @param apiKey LibreTranslate's key; a secret
 * @param memoryFile translations made by people, NDJSON; a path, or {@code classpath:} and a resource
 * @param glossary terms with fixed renderings, a YAML file
 * @param concurrency calls in flight at once, 1 to 64
 * @param timeout of one call; a worker that waits longer than Kafka's five minutes would lose its place
 */
@ConfigurationProperties("translator")
record TranslatorConfig(
        @Bindable(defaultValue = "none") String provider,
        @Bindable(defaultValue = "en") String target,
        @Nullable String url,
        @Nullable String apiKey,
        @Nullable String memoryFile,
        @Nullable String glossary,
        @Bindable(defaultValue = "4") String concurrency,
        @Bindable(defaultValue = "30s") String timeout) {
    static final String NONE = "none";
    static final String MEMORY = "memory";
    static final String LIBRETRANSLATE = "libretranslate";

    private static final Set<String> PROVIDERS = Set.of(NONE, MEMORY, LIBRETRANSLATE);
    private static final int MOST_CALLS = 64;
    private static final Duration LONGEST_CALL = Duration.ofSeconds(90);

    TranslatorConfig {
        words(provider).forEach(TranslatorConfig::requireProvider);
        words(target).forEach(TranslatorConfig::requireLanguage);
        calls(concurrency);
        callTimeout(timeout);
    }

    /** Calls in flight at once. */
    int calls() {
        return calls(concurrency);
    }

    /** Of one call. */
    Duration callTimeout() {
        return callTimeout(timeout);
    }

    /** As text: Micronaut's own conversion takes the default for what it cannot read, without a word. */
    private static int calls(String number) {
        int calls = number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
        if (calls < 1 || calls > MOST_CALLS) {
            throw new IllegalArgumentException("TRANSLATOR_CONCURRENCY must be 1 to " + MOST_CALLS + ", for example 4");
        }
        return calls;
    }

    private static Duration callTimeout(String text) {
        Duration timeout = DurationSetting.parse("TRANSLATOR_TIMEOUT", text, "30s");
        if (timeout.compareTo(LONGEST_CALL) > 0) {
            throw new IllegalArgumentException("TRANSLATOR_TIMEOUT must be at most 90s, for example 30s");
        }
        return timeout;
    }

    /** In the order they are asked; none if the translator is off. */
    List<String> providers() {
        return words(provider).filter(name -> !name.equals(NONE)).toList();
    }

    /** Each once. */
    List<String> targets() {
        return words(target).distinct().toList();
    }

    boolean isOff() {
        return providers().isEmpty() || targets().isEmpty();
    }

    /**
     * LibreTranslate's address.
     *
     * @throws IllegalArgumentException if there is none: one sentence
     */
    URI requiredUrl() {
        try {
            URI uri = new URI(url == null ? "" : url.strip());
            if (Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Told below; the value may hold a secret and is not quoted.
        }
        throw new IllegalArgumentException(
                "TRANSLATOR_URL must be the http(s) address of LibreTranslate, for example http://127.0.0.1:5000");
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

    /** Absent if blank. */
    Optional<Path> glossaryFile() {
        return Optional.ofNullable(glossary).filter(file -> !file.isBlank()).map(file -> Path.of(file.strip()));
    }

    /** Absent if blank: compose files pass unset variables on as empty ones. */
    @Nullable
    String key() {
        return apiKey == null || apiKey.isBlank() ? null : apiKey.strip();
    }

    private static void requireProvider(String name) {
        if (!PROVIDERS.contains(name)) {
            throw new IllegalArgumentException("TRANSLATOR_PROVIDER must hold libretranslate, memory or none,"
                    + " for example memory,libretranslate; unknown: " + name);
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
