// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

/**
 * Type and canonical value: the identity of an indicator. In STIX words this bare value is an <i>observable</i>, and an
 * <i>indicator</i> is a pattern to act on; we call it an indicator as the trade does, and translate at export.
 */
public record IndicatorKey(IndicatorType type, String value) implements Comparable<IndicatorKey> {
    public IndicatorKey {
        Values.required(type, "type");
        Values.required(value, "value");
    }

    /** {@code <type>:<value>}: key on the topics and {@code _id} of the document. */
    public String key() {
        return type.value() + ":" + value;
    }

    /**
     * Reads {@link #key()} back.
     *
     * @throws IllegalArgumentException if the text is no such key
     */
    public static IndicatorKey parse(String key) {
        int colon = key.indexOf(':');
        IndicatorType type =
                colon <= 0 ? null : IndicatorType.of(key.substring(0, colon)).orElse(null);
        if (type == null) {
            throw new IllegalArgumentException("not an indicator key, expected <type>:<value>");
        }
        return new IndicatorKey(type, key.substring(colon + 1));
    }

    @Override
    public int compareTo(IndicatorKey other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : value.compareTo(other.value);
    }
}
