// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.google;

import java.util.Map;
import java.util.regex.Pattern;

/** The entities that translators put into plain text. One that stood in the original was meant as it stands. */
final class Entities {
    private static final Map<String, String> CHARACTERS =
            Map.of("&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'");

    private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt|quot|#39);");

    private Entities() {}

    static String unescape(String text, String original) {
        if (text.indexOf('&') < 0 || ENTITY.matcher(original).find()) {
            return text;
        }
        return ENTITY.matcher(text).replaceAll(entity -> CHARACTERS.getOrDefault(entity.group(), entity.group()));
    }
}
