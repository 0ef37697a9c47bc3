// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.common.model.Indicator;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;
import io.telesift.common.model.SiemIndicator;
import io.telesift.common.serde.Json;
import io.telesift.extractor.Observed;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SiemIndicatorsTest {
    private static SiemIndicator twin(IndicatorType type, String value, int confidence) {
        return SiemIndicators.of(new Indicator(
                type,
                value,
                value,
                Role.INFRASTRUCTURE,
                Map.of(Role.INFRASTRUCTURE, 3L),
                confidence,
                Observed.second(0),
                Observed.second(60),
                3,
                2,
                List.of(new Indicator.ChannelCount(Observed.CHAT, 2, Observed.second(0), Observed.second(60)))));
    }

    @Test
    void url_carriesItsHostAsDomain() {
        SiemIndicator twin = twin(IndicatorType.URL, "https://c2.example:8443/a?b", 80);

        assertThat(twin.type()).isEqualTo("url");
        assertThat(twin.url()).isEqualTo("https://c2.example:8443/a?b");
        assertThat(twin.domain()).isEqualTo("c2.example");
    }

    @Test
    void url_thatIsNoUri_hasNoDomain() {
        assertThat(twin(IndicatorType.URL, "https://c2.example/{a b}", 80).domain())
                .isNull();
    }

    @Test
    void types_haveTheirNamesInEcs() {
        assertThat(twin(IndicatorType.IPV4, "203.0.113.5", 80).type()).isEqualTo("ipv4-addr");
        assertThat(twin(IndicatorType.CIDR, "2001:db8::/32", 80).type()).isEqualTo("ipv6-addr");
        assertThat(twin(IndicatorType.SHA256, "ab", 80).sha256()).isEqualTo("ab");
        assertThat(twin(IndicatorType.CVE, "CVE-2026-1234", 80).vulnerability()).isEqualTo("CVE-2026-1234");
        assertThat(twin(IndicatorType.BTC, "bc1q", 80).type()).isEqualTo("btc");
    }

    @Test
    void confidence_isAWord() {
        assertThat(twin(IndicatorType.BTC, "a", 0).confidence()).isEqualTo("None");
        assertThat(twin(IndicatorType.BTC, "a", 29).confidence()).isEqualTo("Low");
        assertThat(twin(IndicatorType.BTC, "a", 30).confidence()).isEqualTo("Medium");
        assertThat(twin(IndicatorType.BTC, "a", 70).confidence()).isEqualTo("High");
    }

    @Test
    void json_isFlat() {
        JsonNode json = Json.MAPPER.valueToTree(twin(IndicatorType.DOMAIN, "c2.example", 80));

        assertThat(json).allMatch(JsonNode::isValueNode);
        assertThat(json.get("@timestamp").asText()).isEqualTo("2026-11-22T08:32:00.000Z");
        assertThat(json.get("threat.indicator.url.domain").asText()).isEqualTo("c2.example");
        assertThat(json.get("threat.indicator.marking.tlp").asText()).isEqualTo("AMBER");
        assertThat(json.get("telesift.channel").asText()).isEqualTo("Channel 1");
    }
}
