// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.indicator;

import io.telesift.common.model.Indicator;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.SiemIndicator;
import io.telesift.common.model.Tlp;
import io.telesift.common.serde.Json;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Indicators in the words of the Elastic Common Schema (threat fields, 9.x). */
final class SiemIndicators {
    /** Scale of confidence: STIX 2.1, appendix A, "None / Low / Med / High". */
    private static final int LOW = 1;

    private static final int MEDIUM = 30;
    private static final int HIGH = 70;

    private SiemIndicators() {}

    /** The flat twin. Its {@code @timestamp} is the last sighting: indicator-match rules look back from now. */
    static SiemIndicator of(Indicator indicator) {
        IndicatorType type = indicator.type();
        String value = indicator.value();
        return new SiemIndicator(
                Json.text(indicator.lastSeen()),
                "enrichment",
                "threat",
                "indicator",
                indicator.key().key(),
                "telesift",
                type(type, value),
                value,
                description(indicator),
                type == IndicatorType.IPV4 || type == IndicatorType.IPV6 ? value : null,
                only(type, IndicatorType.URL, value),
                domain(type, value),
                only(type, IndicatorType.EMAIL, value),
                only(type, IndicatorType.MD5, value),
                only(type, IndicatorType.SHA1, value),
                only(type, IndicatorType.SHA256, value),
                only(type, IndicatorType.CVE, value),
                Json.text(indicator.firstSeen()),
                Json.text(indicator.lastSeen()),
                indicator.sightings(),
                confidence(indicator.confidence()),
                Tlp.AMBER.value().toUpperCase(Locale.ROOT),
                type.value(),
                indicator.role().value(),
                indicator.channelCount(),
                channel(indicator));
    }

    /** ECS's expected value of {@code threat.indicator.type}; where it has no word for a type, ours. */
    private static String type(IndicatorType type, String value) {
        return switch (type) {
            case IPV4 -> "ipv4-addr";
            case IPV6 -> "ipv6-addr";
            case CIDR -> value.indexOf(':') >= 0 ? "ipv6-addr" : "ipv4-addr";
            case DOMAIN, ONION -> "domain-name";
            case URL -> "url";
            case EMAIL -> "email-addr";
            case MD5, SHA1, SHA256, SHA512, SSDEEP, FILENAME, FILE_PATH -> "file";
            case MAC -> "mac-addr";
            case ASN -> "autonomous-system";
            case REGISTRY -> "windows-registry-key";
            case TELEGRAM, PHONE -> "user-account";
            default -> type.value();
        };
    }

    private static String description(Indicator indicator) {
        return "seen in " + indicator.sightings() + " messages of " + indicator.channelCount() + " channels, role "
                + indicator.role().value();
    }

    private static @Nullable String only(IndicatorType type, IndicatorType wanted, String value) {
        return type == wanted ? value : null;
    }

    private static @Nullable String domain(IndicatorType type, String value) {
        return switch (type) {
            case DOMAIN, ONION -> value;
            case URL -> host(value);
            default -> null;
        };
    }

    private static @Nullable String host(String url) {
        try {
            return new URI(url).getHost();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static String confidence(int confidence) {
        if (confidence >= HIGH) {
            return "High";
        }
        if (confidence >= MEDIUM) {
            return "Medium";
        }
        return confidence >= LOW ? "Low" : "None";
    }

    private static @Nullable String channel(Indicator indicator) {
        return indicator.leadingChannel() == null
                ? null
                : indicator.leadingChannel().displayName();
    }
}
