// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An indicator at its place in a text.
 *
 * @param value canonical and refanged (host in lower case, IDN in punycode, CVE in upper case)
 * @param raw as the author wrote it; {@code text.substring(start, end)} if {@code origin} is {@code text}
 * @param start first UTF-16 code unit in the text of {@code origin}
 * @param end exclusive
 * @param startByte first byte of the same place in UTF-8
 * @param endByte exclusive
 * @param origin where it stood: {@code text, link} (hidden link; start and end are those of the visible text),
 *     {@code button, poll, file, preview}
 * @param defanged written so that nobody clicks it by accident
 * @param confidence 0 to 100
 * @param reason why this role and confidence, for people
 * @param flags {@code private, reserved, documentation, homoglyph, filename_like, warninglist, abused_service,
 *     shortener, truncated, ...}; flagged, never filtered
 * @param derived what follows from it (host of a URL, domain of an e-mail)
 */
public record Finding(
        IndicatorType type,
        String value,
        String raw,
        int start,
        int end,
        int startByte,
        int endByte,
        String origin,
        boolean defanged,
        Role role,
        int confidence,
        @Nullable String reason,
        Set<String> flags,
        List<Derived> derived) {
    public Finding {
        Values.required(type, "type");
        Values.required(value, "value");
        raw = raw == null ? value : raw;
        origin = origin == null ? "text" : origin;
        role = role == null ? Role.UNKNOWN : role;
        flags = Values.set(flags);
        derived = Values.list(derived);
    }

    /**
     * What follows from a finding: {@code relation} is {@code host, registrable} (domain of the host), {@code domain} (of
     * an e-mail address), {@code port, address} (of a network), {@code redirect, url}.
     */
    public record Derived(String relation, @Nullable IndicatorType type, String value) {}

    /** Type and value, without the place. */
    public IndicatorKey key() {
        return new IndicatorKey(type, value);
    }
}
