// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.RuleMatch;
import io.telesift.common.model.TextForm;
import io.telesift.engine.ioc.IndicatorExtractors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulePackTest {
    private static final RuleFile PACK = RuleFile.read(RulePack.shipped(), "shipped pack");
    private static final RuleMatcher MATCHER = RuleCompiler.compile(PACK.rules());

    private static List<String> ids(String text) {
        var findings = IndicatorExtractors.standard().extract(text);
        return MATCHER.match(Rules.view(text, TextForm.ORIGINAL, findings)).stream()
                .map(RuleMatch::ruleId)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kr-ddos           | Атака на Южную Корею продлится столько, сколько потребуется",
                "kr-ddos           | 한국 정부를 겨냥한 디도스 공격",
                "kr-ddos           | بانک در کرهٔ جنوبی امروز از کار افتاد",
                "kr-ddos           | We took down a bank in Seoul",
                "kr-ddos           | Поклали сайт міністерства Кореї",
                "kr-defacement     | Дефейс южнокорейского портала",
                "kr-leak           | Слив базы корейской компании",
                "kr-access-sale    | Залив: логов KR 512",
                "kr-ransomware     | Mirinae Telecom, South Korea. Deadline: 2026-11-18",
                "finance-ddos      | ДДоС на банки",
                "government-leak   | утечка из министерства",
                "energy-ransomware | энергетики зашифрованы, выкуп",
                "cve-exploited     | CVE-2026-90001 exploited in the wild"
            })
    void claim_isMatched(String rule, String text) {
        assertThat(ids(text)).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Choir from Ukraine opens the autumn music festival tonight at 20:00.",
                "Ukraine's national under-21 team plays a friendly match in Seoul on 2 December.",
                "Korean movie star Han Garam-bit starts shooting a new film on Jeju island in March",
                "한빛은행 홈페이지와 앱이 오전 10시쯤부터 느려졌다가 오후에 복구될 예정입니다.",
                "이번 주 공연: 우크라이나 키이우 어린이 발레단 내한, 11/8 19:30.",
                "화요일 아침 서울 6도. 겉옷 챙기세요.",
                "A Korean bank's website was slow for several hours today. Deposits were never at risk.",
                "Why does the attack on prices never end?",
                "Корень проблемы: кореш забыл пароль"
            })
    void harmlessNews_matchesNothing(String text) {
        assertThat(ids(text)).isEmpty();
    }

    @Test
    void file_isSound() {
        assertThat(PACK.rules()).hasSize(12);
        assertThat(PACK.sha256()).matches("[0-9a-f]{64}");
    }
}
