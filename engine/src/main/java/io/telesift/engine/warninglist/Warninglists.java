// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.warninglist;

import io.telesift.common.model.IndicatorType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values that are known and no threat by themselves, with why. A match is a remark, never a reason to drop a finding.
 * Telegram's own hosts are on no list: what they are depends on their path.
 */
public final class Warninglists {
    /** Their names are their files'. Of two that name the same value the first wins: what is abused is not benign. */
    static final List<String> LISTS = List.of(
            "abused-services",
            "url-shorteners",
            "outage-proof",
            "malware-analysis",
            "security-publishers",
            "own-address",
            "connectivity-checks",
            "certificate-services",
            "public-dns-names",
            "example-names",
            "popular-sites",
            "public-dns",
            "empty-files",
            "contact-mailboxes");

    private static final int LONGEST_HOST = 253;

    private final Map<String, Warning> warnings;

    private Warninglists(Map<String, Warning> warnings) {
        this.warnings = warnings;
    }

    /** The lists that come with Telesift; read anew at each call. */
    public static Warninglists shipped() {
        Map<String, Warning> warnings = new HashMap<>(4_096);
        for (String list : LISTS) {
            new WarninglistFile(list).readInto(warnings);
        }
        return new Warninglists(warnings);
    }

    /**
     * The warning for a host or the nearest parent that has one: {@code docs.google.com} before {@code google.com}.
     *
     * @param asciiHost punycode, lower case
     */
    public @Nullable Warning host(String asciiHost) {
        if (asciiHost.length() > LONGEST_HOST) {
            return null;
        }
        String name = asciiHost;
        Warning warning = warnings.get(name);
        for (int dot = name.indexOf('.'); warning == null && dot >= 0; dot = name.indexOf('.')) {
            name = name.substring(dot + 1);
            warning = warnings.get(name);
        }
        return warning;
    }

    /** The warning for an IPv4 or IPv6 address in any of its spellings; null for what is none. */
    public @Nullable Warning address(String ip) {
        return warnings.get(Address.key(ip));
    }

    /** The warning for an indicator's canonical value. A URL has none: ask for its {@link #host}. */
    public @Nullable Warning value(IndicatorType type, String value) {
        return switch (type) {
            case DOMAIN -> host(value);
            case IPV4, IPV6 -> address(value);
            case EMAIL -> mailbox(value.toLowerCase(Locale.ROOT));
            case MD5, SHA1, SHA256, SHA512 -> warnings.get(value.toLowerCase(Locale.ROOT));
            default -> null;
        };
    }

    private @Nullable Warning mailbox(String address) {
        int at = address.indexOf('@');
        if (at < 0) {
            return null;
        }
        Warning whole = warnings.get(address);
        return whole == null ? warnings.get(address.substring(0, at + 1)) : whole;
    }

    /** How many values all lists have. */
    public int size() {
        return warnings.size();
    }
}
