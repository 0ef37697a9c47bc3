// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.deepl;

import java.util.Locale;
import java.util.Map;

/** DeepL's names of languages: upper case, and a region where a bare target is ambiguous. */
final class DeepLLanguage {
    private static final Map<String, String> TARGETS =
            Map.of("EN", "EN-US", "PT", "PT-PT", "ZH", "ZH-HANS", "ZH-CN", "ZH-HANS", "ZH-TW", "ZH-HANT", "NO", "NB");

    private DeepLLanguage() {}

    /** Sources have no region. */
    static String source(String tag) {
        String upper = tag.toUpperCase(Locale.ROOT);
        int hyphen = upper.indexOf('-');
        String language = hyphen < 0 ? upper : upper.substring(0, hyphen);
        return language.equals("NO") ? "NB" : language;
    }

    static String target(String tag) {
        String upper = tag.toUpperCase(Locale.ROOT);
        return TARGETS.getOrDefault(upper, upper);
    }
}
