// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import io.telesift.collector.web.WebProxy;
import io.telesift.collector.web.WebSettings;
import io.telesift.host.DurationSetting;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * {@code COLLECTOR_WEB_*}.
 *
 * @param baseUrl where the preview is
 * @param interval shortest time between two looks at a channel
 * @param rate requests a second, at most
 * @param userAgent as sent
 * @param proxy instead of {@code COLLECTOR_PROXY}; {@code none} for none; may hold a password
 */
@ConfigurationProperties("collector.web")
record WebConfig(
        @Bindable(defaultValue = "https://t.me") String baseUrl,
        @Bindable(defaultValue = "60s") String interval,
        @Bindable(defaultValue = "1") String rate,

        @Bindable(defaultValue = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
        String userAgent,

        @Nullable String proxy) {
    private static final double HIGHEST_RATE = 100;

    /** Where to ask. */
    URI base() {
        try {
            URI uri = URI.create(baseUrl.strip());
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Told below, like any other fault of it.
        }
        throw new IllegalArgumentException(
                "COLLECTOR_WEB_BASE_URL must be http:// or https:// with a host, for example https://t.me");
    }

    /** How to behave. */
    WebSettings settings() {
        return new WebSettings(DurationSetting.parse("COLLECTOR_WEB_INTERVAL", interval, "60s"), perSecond());
    }

    private double perSecond() {
        try {
            double read = Double.parseDouble(rate.strip());
            if (read > 0 && read <= HIGHEST_RATE) {
                return read;
            }
        } catch (NumberFormatException e) {
            // Told below, like any other fault of it.
        }
        throw new IllegalArgumentException(
                "COLLECTOR_WEB_RATE must be requests a second, above 0 and at most 100, for example 0.5");
    }

    /** What to send as user agent. */
    String agent() {
        if (userAgent.isBlank() || !userAgent.chars().allMatch(letter -> letter >= ' ' && letter < 127)) {
            throw new IllegalArgumentException(
                    "COLLECTOR_WEB_USER_AGENT must be one line of plain ASCII, for example Mozilla/5.0");
        }
        return userAgent.strip();
    }

    /** What lies between: this source's own, or the one for all. */
    @Nullable
    WebProxy through(@Nullable String common) {
        if (proxy != null && !proxy.isBlank()) {
            return proxy.strip().equals("none") ? null : WebProxy.parse("COLLECTOR_WEB_PROXY", proxy);
        }
        return common == null || common.isBlank() ? null : WebProxy.parse("COLLECTOR_PROXY", common);
    }

    /** Without the proxy, which may hold a password. */
    @Override
    public String toString() {
        return "WebConfig[baseUrl=" + baseUrl + ", interval=" + interval + ", rate=" + rate + "]";
    }
}
