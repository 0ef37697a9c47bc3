// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.source;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Reads single values out of the JSON of others, whatever stands there. */
public final class Fields {
    private static final int SHORT = 1_000;

    private Fields() {}

    /** A text that is not empty, at most 1,000 code units of it: names, types, titles. */
    public static @Nullable String word(JsonNode object, String field) {
        return text(object, field, SHORT);
    }

    /** A text that is not empty, cut at a length. */
    public static @Nullable String text(JsonNode object, String field, int longest) {
        JsonNode value = object.path(field);
        return value.isTextual() && !value.textValue().isEmpty() ? clean(value.textValue(), longest) : null;
    }

    /** A whole number, written as such or as a text of digits. */
    public static @Nullable Long number(JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return value.longValue();
        }
        return value.isTextual() ? parse(value.textValue()) : null;
    }

    private static @Nullable Long parse(String digits) {
        try {
            return Long.valueOf(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * A text that can be written as UTF-8, at most so long. Half a surrogate pair cannot, and would make the whole message
     * unwritable; it becomes U+FFFD.
     */
    public static String clean(String text, int longest) {
        String cut = text.length() > longest ? text.substring(0, longest) : text;
        for (int i = 0; i < cut.length(); i++) {
            if (Character.isSurrogate(cut.charAt(i))) {
                return withoutLoneSurrogates(cut);
            }
        }
        return cut;
    }

    /** Keeps the length, on which the offsets of entities rest. */
    private static String withoutLoneSurrogates(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            boolean lone = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
            clean.appendCodePoint(lone ? 0xFFFD : codePoint);
            i += Character.charCount(codePoint);
        }
        return clean.toString();
    }
}
