// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;

/**
 * A host as read from a text.
 *
 * @param type domain, onion, IPv4 or IPv6
 * @param value canonical: lower case, punycode; IPv6 without brackets
 * @param unicode a name as people read it; the value itself if it is ASCII
 * @param start where it begins in the text
 * @param end place behind it
 * @param labels how many parts a name has; 0 for addresses
 * @param defanged a dot or colon of it was
 * @param fileLike could be the name of a file as well
 */
record Host(
        IndicatorType type,
        String value,
        String unicode,
        int start,
        int end,
        int labels,
        boolean defanged,
        boolean fileLike) {
    /** As it stands in a URL. */
    String inUrl() {
        return type == IndicatorType.IPV6 ? "[" + value + "]" : value;
    }

    String suffix() {
        return value.substring(value.lastIndexOf('.') + 1);
    }

    /** The name without its first label, or an empty text. */
    static String parent(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }

    static Host address(IndicatorType type, String value, int start, int end, boolean defanged) {
        return new Host(type, value, value, start, end, 0, defanged, false);
    }
}
