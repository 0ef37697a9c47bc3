// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;

/**
 * A host as read from a text.
 *
 * @param type domain, IPv4 or IPv6
 * @param value canonical: lower case, punycode; IPv6 without brackets
 * @param written as it stands in the refanged text
 * @param end unit after it
 * @param labels how many parts a name has
 * @param knownSuffix a name ends in a known top-level domain; addresses have none
 * @param lookalike letters of one script posing as another
 */
record Host(
        IndicatorType type, String value, String written, int end, int labels, boolean knownSuffix, boolean lookalike) {
    /** As it stands in a URL. */
    String inUrl() {
        return type == IndicatorType.IPV6 ? "[" + value + "]" : value;
    }

    String suffix() {
        return value.substring(value.lastIndexOf('.') + 1);
    }

    static Host address(IndicatorType type, String value, int end) {
        return new Host(type, value, value, end, 0, true, false);
    }
}
