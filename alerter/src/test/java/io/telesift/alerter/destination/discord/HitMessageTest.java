// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter.destination.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.alerter.Hits;
import io.telesift.common.model.Finding;
import io.telesift.common.model.Hit;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Severity;
import io.telesift.common.serde.Json;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HitMessageTest {
    private static final Instant POSTED = Instant.parse("2026-11-22T08:30:00Z");

    private final HitMessage messages = new HitMessage(ZoneId.of("Asia/Seoul"));

    @Test
    void full_hitWithEverything_tellsItAll() {
        String text = "Атака на panel.example";
        Finding finding = Hits.finding(IndicatorType.DOMAIN, text, "panel.example", "panel.example");
        Hit hit = Hits.hit(101, POSTED, text, List.of(finding), Severity.CRITICAL, "Attack on panel.example");

        String json = Json.write(messages.full("9f2c4a1b8e7d6c50", hit));

        assertThat(json)
                .contains("\"title\":\"DDoS claims against Korea\"")
                .contains("\"description\":\"Атака на panel[.]example\"")
                .contains("\"Translation (en)\",\"value\":\"Attack on panel[.]example\"")
                .contains("2026-11-22 17:30 KST (<t:1795336200:f>)")
                .contains("critical · TLP:AMBER")
                .contains("domain  panel[.]example")
                .contains("https://t.me/zarya_demo/101")
                .contains("Telesift · 9f2c4a1b8e7d6c50")
                .contains("\"allowed_mentions\":{\"parse\":[]}")
                .doesNotContain("panel.example\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@everyone @here <@123> <#4> [bank](https://evil.example) ```x``` ||s|| # h",
                "\u202E\u2066\u200B\u0000",
                "\uD83D lone \uDE00",
                "********************************",
            })
    void full_hostileText_keepsToTheRulesAndPingsNobody(String hostile) {
        String text = hostile.repeat(200);

        String json =
                Json.write(messages.full("9f2c4a1b8e7d6c50", Hits.hit(1, POSTED, text, List.of(), Severity.LOW, text)));

        assertKeepsToTheRules(json);
        assertThat(json).doesNotContain("@everyone", "@here", "<@", "<#", "](", "https://evil");
    }

    @Test
    void full_thousandsOfEmojiAndIndicators_fits() {
        List<Finding> findings = IntStream.range(0, 500)
                .mapToObj(i -> "very-long-name-" + i + "_".repeat(60) + ".example")
                .map(domain -> Hits.finding(IndicatorType.DOMAIN, domain, domain, domain))
                .toList();
        String emoji = String.join("", Collections.nCopies(2_048, "😀"));

        assertKeepsToTheRules(Json.write(
                messages.full("9f2c4a1b8e7d6c50", Hits.hit(1, POSTED, emoji, findings, Severity.LOW, emoji))));
    }

    @Test
    void full_matchFarInTheText_isInTheExcerpt() {
        String text = "слово ".repeat(600) + "АТАКА";
        Hit early = Hits.hit(1, POSTED, text);
        Hit late = new Hit(
                early.ruleId(),
                early.ruleName(),
                early.severity(),
                early.tlp(),
                early.chat(),
                1,
                null,
                early.at(),
                1,
                "ru",
                text,
                null,
                null,
                List.of(new io.telesift.common.model.RuleMatch.Place(
                        "text", io.telesift.common.model.TextForm.ORIGINAL, "ru", 3_600, 3_605, "атака")),
                List.of(),
                null);

        String json = Json.write(messages.full("9f2c4a1b8e7d6c50", late));

        assertThat(json)
                .contains("… ")
                .contains("АТАКА")
                .contains("\"unknown\"")
                .contains("-1002100000101:1");
        assertKeepsToTheRules(json);
    }

    @Test
    void minimal_anyHit_isPlainAndKeepsTheId() {
        String json = Json.write(messages.minimal("9f2c4a1b8e7d6c50", Hits.hit(101, POSTED, "x")));

        assertThat(json)
                .contains("9f2c4a1b8e7d6c50")
                .contains("https://t.me/zarya_demo/101")
                .doesNotContain("embeds");
        assertKeepsToTheRules(json);
    }

    private static void assertKeepsToTheRules(String json) {
        var request = new io.telesift.testkit.HttpStandIn.Request(
                "POST",
                java.net.URI.create("/?wait=true"),
                java.util.Map.of("user-agent", "DiscordBot (x, 1)", "content-type", "application/json"),
                json);
        try {
            assertThat(DiscordRules.faults(request, Json.MAPPER.readTree(json))).isEmpty();
        } catch (java.io.IOException e) {
            throw new AssertionError("not JSON", e);
        }
    }
}
