// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderSettingsTest {
    private static final URI CLOUD = URI.create("https://api.example");

    @Test
    void shortNames_withOneProvider_areItsOwn() {
        ProviderSettings settings = settings("memory,libretranslate", Map.of("url", "http://a:1 ", "api-key", "k"));

        assertThat(settings.requiredUrl("libretranslate", "x")).hasToString("http://a:1");
        assertThat(settings.key("libretranslate")).isEqualTo("k");
    }

    @Test
    void shortNames_withACloudAndASelfHostedOne_addressIsTheSelfHostedOnes() {
        ProviderSettings settings =
                settings("deepl,libretranslate", Map.of("url", "http://libretranslate:5000", "deepl-api-key", "k"));

        assertThat(settings.requiredUrl("libretranslate", "x")).hasHost("libretranslate");
        assertThat(settings.cloudUrl("deepl", CLOUD)).isEqualTo(CLOUD);
        assertThat(settings.key("libretranslate")).isNull();
        assertThat(settings.requiredKey("deepl")).isEqualTo("k");
    }

    @Test
    void shortKey_thatMayBeAnyones_isAskedAbout() {
        ProviderSettings settings = settings("deepl,google", Map.of("api-key", "s3cret"));

        assertThatThrownBy(() -> settings.requiredKey("google"))
                .hasMessage("TRANSLATOR_API_KEY may be meant for deepl or google; name the one,"
                        + " for example TRANSLATOR_DEEPL_API_KEY");
    }

    @Test
    void ownNames_beatShortOnes() {
        ProviderSettings settings = settings(
                "libretranslate,apertium",
                Map.of("url", "http://a:1", "apertium-url", "http://b:2", "libretranslate-api-key", "k"));

        assertThat(settings.requiredUrl("libretranslate", "x")).hasHost("a");
        assertThat(settings.requiredUrl("apertium", "x")).hasHost("b");
        assertThat(settings.key("libretranslate")).isEqualTo("k");
    }

    @Test
    void key_missing_namesVariableAndExample() {
        assertThatThrownBy(() -> settings("deepl", Map.of()).requiredKey("deepl"))
                .hasMessage("TRANSLATOR_DEEPL_API_KEY is missing and TRANSLATOR_PROVIDER names deepl;"
                        + " give the key or a file, for example TRANSLATOR_DEEPL_API_KEY_FILE=/run/secrets/deepl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a\nX-Header: b", "ключ", "a\u0000b"})
    void key_thatNoHeaderCanHold_isRefusedUnquoted(String key) {
        assertThatThrownBy(
                        () -> settings("google", Map.of("google-api-key", key)).key("google"))
                .hasMessageStartingWith("TRANSLATOR_GOOGLE_API_KEY must be one word of ASCII")
                .hasMessageNotContaining(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost:5000", "ftp://a", "http://u:secret@a", "http://a?api_key=secret", "http://a b", "::"})
    void url_thatIsNone_isRefusedUnquoted(String url) {
        assertThatThrownBy(() -> settings("apertium", Map.of("apertium-url", url))
                        .requiredUrl("apertium", "http://127.0.0.1:2737"))
                .hasMessage("TRANSLATOR_APERTIUM_URL must be the http(s) address of apertium,"
                        + " for example http://127.0.0.1:2737");
    }

    @Test
    void cloudUrl_inTheClear_isForThisMachineOnly() {
        assertThat(settings("deepl", Map.of("deepl-url", "http://127.0.0.1:99")).cloudUrl("deepl", CLOUD))
                .hasPort(99);
        assertThatThrownBy(() -> settings("deepl", Map.of("deepl-url", "http://api.example"))
                        .cloudUrl("deepl", CLOUD))
                .hasMessageStartingWith("TRANSLATOR_DEEPL_URL must begin with https");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "many", "1.5", "9999999999999"})
    void budget_thatIsNoNumber_isRefused(String number) {
        assertThatThrownBy(() -> settings("deepl", Map.of("deepl-characters-per-day", number))
                        .budget("deepl", Clock.systemUTC()))
                .hasMessage("TRANSLATOR_DEEPL_CHARACTERS_PER_DAY must be a whole number above 0, for example 60");
    }

    private static ProviderSettings settings(String chain, Map<String, String> values) {
        return new ProviderSettings(List.of(chain.split(",")), values::get);
    }
}
