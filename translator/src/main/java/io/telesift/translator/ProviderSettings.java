// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator;

import io.telesift.translator.provider.Budget;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code TRANSLATOR_<PROVIDER>_*}. {@code TRANSLATOR_URL} and {@code TRANSLATOR_API_KEY} serve the one provider of the
 * chain that has none of its own: nobody's key may go to another's address.
 */
final class ProviderSettings {
    private static final Set<String> SELF_HOSTED = Set.of(TranslatorConfig.LIBRETRANSLATE, TranslatorConfig.APERTIUM);
    private static final Set<String> WITH_KEY =
            Set.of(TranslatorConfig.LIBRETRANSLATE, TranslatorConfig.DEEPL, TranslatorConfig.GOOGLE);
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    /** Where values come from. */
    @FunctionalInterface
    interface Properties {
        /** The value of a name such as {@code deepl-api-key}. */
        @Nullable
        String get(String name);
    }

    private final List<String> chain;
    private final Properties properties;

    /** Of the providers of a chain. */
    ProviderSettings(List<String> chain, Properties properties) {
        this.chain = chain;
        this.properties = properties;
    }

    /** Where a self-hosted provider is. */
    URI requiredUrl(String provider, String example) {
        String own = value(provider + "-url");
        String variable = own == null ? "TRANSLATOR_URL" : variable(provider, "URL");
        String text = own == null ? shared("url", provider, SELF_HOSTED) : own;
        return address(text == null ? "" : text, variable, provider, example);
    }

    /** Where a provider is that has an address of its own; encrypted, unless it is on this machine. */
    URI cloudUrl(String provider, URI standard) {
        String own = value(provider + "-url");
        if (own == null) {
            return standard;
        }
        String variable = variable(provider, "URL");
        URI uri = address(own, variable, provider, standard.toString());
        if (!uri.getScheme().equals("https") && !LOOPBACK.contains(uri.getHost())) {
            throw new IllegalArgumentException(
                    variable + " must begin with https, or the key is sent in the clear, for example " + standard);
        }
        return uri;
    }

    private static URI address(String text, String variable, String provider, String example) {
        try {
            URI uri = new URI(text);
            if (Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // Told below; the value may hold a secret and is not quoted.
        }
        throw new IllegalArgumentException(
                variable + " must be the http(s) address of " + provider + ", for example " + example);
    }

    /** The key of a provider that may have one. */
    @Nullable
    String key(String provider) {
        String own = value(provider + "-api-key");
        String key = own == null ? shared("api-key", provider, WITH_KEY) : own;
        if (key != null && !key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new IllegalArgumentException(
                    variable(provider, "API_KEY") + " must be one word of ASCII, for example 1f9a-77");
        }
        return key;
    }

    /** The key of a provider that must have one. */
    String requiredKey(String provider) {
        String key = key(provider);
        if (key == null) {
            String variable = variable(provider, "API_KEY");
            throw new IllegalArgumentException(variable + " is missing and TRANSLATOR_PROVIDER names " + provider
                    + "; give the key or a file, for example " + variable + "_FILE=/run/secrets/" + provider);
        }
        return key;
    }

    /** What a provider may be asked. */
    Budget budget(String provider, Clock clock) {
        return new Budget(
                number(provider, "calls-per-minute"),
                number(provider, "characters-per-minute"),
                number(provider, "characters-per-day"),
                clock);
    }

    private long number(String provider, String what) {
        String text = value(provider + "-" + what);
        if (text == null) {
            return 0;
        }
        if (!text.matches("[1-9]\\d{0,11}")) {
            throw new IllegalArgumentException(
                    variable(provider, upper(what)) + " must be a whole number above 0, for example 60");
        }
        return Long.parseLong(text);
    }

    /** The short name's value, if it can mean no other provider. */
    private @Nullable String shared(String what, String provider, Set<String> among) {
        String value = value(what);
        List<String> candidates = chain.stream()
                .filter(name -> among.contains(name) && value(name + "-" + what) == null)
                .toList();
        if (value != null && candidates.size() > 1) {
            throw new IllegalArgumentException("TRANSLATOR_" + upper(what) + " may be meant for "
                    + String.join(" or ", candidates) + "; name the one, for example "
                    + variable(candidates.get(0), upper(what)));
        }
        return candidates.contains(provider) ? value : null;
    }

    /** Absent if blank: compose files pass unset variables on as empty ones. */
    private @Nullable String value(String name) {
        String value = properties.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static String variable(String provider, String what) {
        return "TRANSLATOR_" + upper(provider) + "_" + what;
    }

    private static String upper(String name) {
        return name.replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
