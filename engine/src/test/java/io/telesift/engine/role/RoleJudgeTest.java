// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleJudgeTest {
    private static final RoleJudge JUDGE = RoleJudge.shipped();

    private static RoleVerdict site(RoleJudge judge, String text, String host) {
        int start = text.indexOf(host);
        return judge.in(text)
                .of(new RoleQuestion(IndicatorType.DOMAIN, host, host, start, start + host.length(), false, Set.of()));
    }

    private static RoleVerdict site(String text, String host) {
        return site(JUDGE, text, host);
    }

    private static RoleVerdict of(IndicatorType type, String text, String value, boolean defanged) {
        int start = text.indexOf(value);
        return JUDGE.in(text)
                .of(new RoleQuestion(type, value, null, start, start + value.length(), defanged, Set.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Цель: a.example                    | VICTIM         | after the word \"цель\"",
                "a.example is down                  | VICTIM         | before the words \"is down\"",
                "ЦЕЛИ\\na.example                   | VICTIM         | listed under the heading \"цели\"",
                "C2: a.example                      | INFRASTRUCTURE | after the word \"c2\"",
                "표적:\\na.example                   | VICTIM         | listed under the heading \"표적\"",
                "目标：a.example                     | VICTIM         | after the word \"目标\"",
                "اهداف:\\na.example                 | VICTIM         | listed under the heading \"اهداف\"",
                "標的:\\na.example                   | VICTIM         | listed under the heading \"標的\"",
                "a.example                          | UNKNOWN        | nothing in the message says what it is"
            })
    void evidence_isNamed(String text, Role role, String reason) {
        assertThat(site(text.replace("\\n", "\n"), "a.example")).isEqualTo(new RoleVerdict(role, reason));
    }

    @Test
    void nearestWord_wins() {
        String text = "Target: a.example, C2: b.example";
        assertThat(site(text, "a.example").role()).isEqualTo(Role.VICTIM);
        assertThat(site(text, "b.example").role()).isEqualTo(Role.INFRASTRUCTURE);
    }

    @Test
    void labelOfALine_reachesItsEnd() {
        String text = "Targets: " + "x.example, ".repeat(40) + "last.example";
        assertThat(site(text, "last.example").role()).isEqualTo(Role.VICTIM);
    }

    @Test
    void heading_endsWithItsList() {
        String text = "Targets:\na.example\n\nThanks to everybody who came along tonight.\nb.example";
        assertThat(site(text, "a.example").reason()).contains("heading");
        assertThat(site(text, "b.example").reason()).doesNotContain("heading");
    }

    @Test
    void wordInsideALink_saysNothing() {
        assertThat(site("https://x.example/target b.example", "b.example").role())
                .isEqualTo(Role.UNKNOWN);
    }

    @Test
    void proofService_isProofEvenUnderTargets() {
        assertThat(site("Targets:\ncheck-host.net", "check-host.net").role()).isEqualTo(Role.PROOF);
    }

    @Test
    void newAndReserveChannels_areToldWithTheWordThatSaysSo() {
        for (String text : new String[] {
            "We moved to https://t.me/zarya_two", "Reserve: https://t.me/zarya_two", "Переехали: https://t.me/zarya_two"
        }) {
            RoleVerdict verdict = of(IndicatorType.TELEGRAM, text, "https://t.me/zarya_two", false);

            assertThat(verdict.role()).as(text).isEqualTo(Role.CHANNEL);
            assertThat(verdict.reason()).as(text).doesNotContain("a Telegram account");
        }
    }

    @Test
    void harmlessService_isNeverInfrastructureButMayBeAttacked() {
        assertThat(site("C2: google.com", "google.com").role()).isEqualTo(Role.BENIGN);
        assertThat(site("Target: google.com", "google.com").role()).isEqualTo(Role.VICTIM);
    }

    @Test
    void fileHosting_yieldsToWords() {
        assertThat(site("gofile.io", "gofile.io").role()).isEqualTo(Role.PROOF);
        assertThat(site("payload from gofile.io", "gofile.io").role()).isEqualTo(Role.INFRASTRUCTURE);
    }

    @Test
    void defanged_isInfrastructureUnlessAWordSaysOtherwise() {
        assertThat(of(IndicatorType.IPV4, "192.0.2.1", "192.0.2.1", true))
                .isEqualTo(new RoleVerdict(Role.INFRASTRUCTURE, "defanged by the author"));
        assertThat(of(IndicatorType.IPV4, "Target: 192.0.2.1", "192.0.2.1", true)
                        .role())
                .isEqualTo(Role.VICTIM);
    }

    @Test
    void kinds_sayWhatWordsCannot() {
        assertThat(of(IndicatorType.BTC, "C2: 1abc", "1abc", false).role()).isEqualTo(Role.WALLET);
        assertThat(of(IndicatorType.CVE, "Target: CVE-2026-1", "CVE-2026-1", false)
                        .role())
                .isEqualTo(Role.REFERENCE);
    }

    @Test
    void handles_areChannelsOrContacts() {
        assertThat(of(IndicatorType.TELEGRAM, "Наш канал: @zarya", "zarya", false)
                        .role())
                .isEqualTo(Role.CHANNEL);
        assertThat(of(IndicatorType.TELEGRAM, "Писать: @zarya", "zarya", false).role())
                .isEqualTo(Role.CONTACT);
        assertThat(of(IndicatorType.TELEGRAM, "@zarya_bot", "zarya_bot", false).role())
                .isEqualTo(Role.CONTACT);
    }

    @Test
    void privateAddress_isNeverInfrastructure() {
        RoleQuestion question =
                new RoleQuestion(IndicatorType.IPV4, "10.0.0.1", "10.0.0.1", 4, 12, true, Set.of("private"));
        assertThat(JUDGE.in("C2: 10.0.0.1").of(question).role()).isEqualTo(Role.VICTIM);
    }

    @Test
    void lineOfLogins_showsVictims() {
        String text = "https://shop.example/login:ann@mail.example:secret1";
        assertThat(of(IndicatorType.URL, text, "https://shop.example/login", false)
                        .role())
                .isEqualTo(Role.VICTIM);
        assertThat(of(IndicatorType.EMAIL, text, "ann@mail.example", false).role())
                .isEqualTo(Role.VICTIM);
    }

    @Test
    void shippedCues_areSound() {
        for (String[] line : DataLines.of("cues.txt")) {
            for (String entry : line[2].split(", ", -1)) {
                assertThat(entry.substring(1, Math.max(1, entry.length() - 1)))
                        .as(entry)
                        .doesNotContain("*");
                assertThat(CueEntry.of(entry).folded()).as(entry).isNotBlank();
            }
        }
    }

    @Test
    void knownHosts_areAskedFirst() {
        RoleVerdict listed = new RoleVerdict(Role.BENIGN, "on a warninglist");
        RoleJudge judge = JUDGE.with(host -> host.equals("a.example") ? listed : null);
        assertThat(site(judge, "C2: a.example", "a.example")).isEqualTo(listed);
        assertThat(site(judge, "C2: b.example", "b.example").role()).isEqualTo(Role.INFRASTRUCTURE);
    }

    @Test
    void shippedServices_areSound() {
        assertThat(Services.shipped().size()).isGreaterThan(150);
        assertThat(Services.shipped().of("www.check-host.net")).isNotNull();
        assertThat(Services.shipped().of("notcheck-host.net")).isNull();
    }
}
