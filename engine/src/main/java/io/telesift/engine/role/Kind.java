// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;

/** Kinds of indicators that words can say the same things of. */
enum Kind {
    /** Sites: what is attacked, attacks, shows or is linked to. */
    SITE,
    /** Addresses of machines and networks. */
    NETWORK,
    /** Ways to reach somebody. */
    ADDRESS,
    TELEGRAM,
    /** Files and traces of them on a machine. */
    FILE,
    /** Numbers of public catalogues. */
    CATALOGUE,
    WALLET;

    /** Whether a word can say this of it: a hash is no contact, whatever stands beside it. */
    boolean allows(Role role) {
        return switch (role) {
            case INFRASTRUCTURE -> this == SITE || this == NETWORK || this == ADDRESS || this == FILE;
            case VICTIM, UNKNOWN -> this == SITE || this == NETWORK || this == ADDRESS;
            case CONTACT -> this == SITE || this == ADDRESS || this == TELEGRAM;
            case CHANNEL -> this == TELEGRAM;
            case PROOF -> this == SITE || this == FILE;
            case REFERENCE -> this == SITE;
            case BENIGN -> this == SITE || this == NETWORK;
            case WALLET -> false;
        };
    }

    static Kind of(IndicatorType type) {
        return switch (type) {
            case URL, DOMAIN, ONION -> SITE;
            case IPV4, IPV6, CIDR, ASN, MAC, UNKNOWN -> NETWORK;
            case EMAIL, PHONE -> ADDRESS;
            case TELEGRAM -> TELEGRAM;
            case MD5, SHA1, SHA256, SHA512, SSDEEP, FILE_PATH, FILENAME, REGISTRY -> FILE;
            case CVE, MITRE -> CATALOGUE;
            case BTC, ETH, XMR, TRX, LTC, DOGE, DASH, SOL, TON -> WALLET;
        };
    }
}
