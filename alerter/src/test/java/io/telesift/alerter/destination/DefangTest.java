// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter.destination;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.alerter.Hits;
import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefangTest {
    @ParameterizedTest
    @CsvSource({
        "URL, https://a.example/x.php, hxxps://a[.]example/x[.]php",
        "URL, ftp://a.example, ftp[:]//a[.]example",
        "URL, hxxp://a[.]example, hxxp://a[.]example",
        "DOMAIN, a.b.example, a[.]b[.]example",
        "IPV4, 192.0.2.1, 192[.]0[.]2[.]1",
        "IPV6, 2001:db8::1, 2001[:]db8[:][:]1",
        "EMAIL, a.b@c.example, a[.]b[at]c[.]example",
        "FILENAME, payload.exe, payload.exe",
        "CVE, CVE-2026-1234, CVE-2026-1234"
    })
    void indicator_ofAType_isWrittenSafely(IndicatorType type, String value, String safe) {
        assertThat(Defang.indicator(type, value)).isEqualTo(safe);
    }

    @Test
    void text_findingsAtTheirPlaces_areDefangedAndOtherLinksToo() {
        String text = "C2 panel.example и evil[.]example, https://other.test/a, tg://resolve?x";
        List<Finding> findings = List.of(
                Hits.finding(IndicatorType.DOMAIN, text, "evil[.]example", "evil.example"),
                Hits.finding(IndicatorType.DOMAIN, text, "panel.example", "panel.example"));

        assertThat(Defang.text(text, findings))
                .isEqualTo("C2 panel[.]example и evil[.]example, hxxps://other.test/a, tg[:]//resolve?x");
    }

    @Test
    void text_overlappingOrImpossibleFindings_arePassedOver() {
        String text = "a.example";
        Finding whole = Hits.finding(IndicatorType.DOMAIN, text, "a.example", "a.example");
        Finding inside = Hits.finding(IndicatorType.DOMAIN, text, "example", "example");
        Finding missing = Hits.finding(IndicatorType.DOMAIN, text, "elsewhere.example", "elsewhere.example");

        assertThat(Defang.text(text, List.of(inside, whole, missing))).isEqualTo("a[.]example");
    }

    @Test
    void mentions_inATranslation_areDefanged() {
        String original = "смотри evil[.]example";
        Finding finding = Hits.finding(IndicatorType.DOMAIN, original, "evil[.]example", "evil.example");

        assertThat(Defang.mentions("look at evil.example, http://x", List.of(finding)))
                .isEqualTo("look at evil[.]example, hxxp://x");
    }

    @Test
    void text_thousandsOfLinks_takesNoTime() {
        String text = "http://".repeat(10_000);

        assertThat(Defang.text(text, List.of())).isEqualTo("hxxp://".repeat(10_000));
    }
}
