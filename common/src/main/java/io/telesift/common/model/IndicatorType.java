// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The type of an indicator. Names of STIX, MISP and ECS appear at export only. */
public enum IndicatorType {
    URL,
    DOMAIN,
    IPV4,
    IPV6,
    CIDR,
    EMAIL,
    MD5,
    SHA1,
    SHA256,
    SHA512,
    SSDEEP,
    CVE,
    BTC,
    ETH,
    XMR,
    TRX,
    LTC,
    DOGE,
    DASH,
    SOL,
    TON,
    ONION,
    TELEGRAM,
    ASN,
    MITRE,
    MAC,
    FILE_PATH,
    FILENAME,
    REGISTRY,
    PHONE,
    @JsonEnumDefaultValue
    UNKNOWN;

    /** Lower case with underscores, as in JSON, keys and commands. */
    @JsonValue
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type of this name, ignoring case. */
    public static Optional<IndicatorType> of(String name) {
        return Arrays.stream(values())
                .filter(type -> type != UNKNOWN && type.value().equalsIgnoreCase(name))
                .findFirst();
    }
}
