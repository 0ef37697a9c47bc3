// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.rule;

import static io.telesift.engine.rule.Rules.any;
import static io.telesift.engine.rule.Rules.match;
import static io.telesift.engine.rule.Rules.matches;
import static io.telesift.engine.rule.Rules.rule;
import static io.telesift.engine.rule.Rules.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.telesift.common.model.Finding;
import io.telesift.common.model.Rule;
import io.telesift.common.model.RuleMatch;
import io.telesift.common.model.TextForm;
import io.telesift.engine.ioc.IndicatorExtractors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleMatcherTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "корея     | Корея и сосед       | true",
                "корея     | КОРЕЯ               | true",
                "корея     | кореянка            | false",
                "корейск*  | южнокорейский       | false",
                "корейск*  | корейского          | true",
                "корейск*  | корейск             | true",
                "kr        | Ukraine             | false",
                "kr        | KR 402              | true",
                "kr        | #KR_mix             | true",
                "ёлка      | ЕЛКА                | true",
                "елка      | ёлка                | true",
                "корея     | К\u200Bорея         | true",
                "корея     | Kopeя               | true",
                "attack    | аttаck              | true",
                "attack    | ａｔｔａｃｋ             | true",
                "атакуй    | атакуи\u0306        | true",
                "은행       | 은행을 공격            | true",
                "은행       | 한빛은행              | false",
                "ddos      | DDoS를              | true",
                "한국 은행   | 한국의 은행들            | true",
                "атака на  | атака\u00A0 \t на  | true",
                "атака на  | атака, на           | false",
                "юж* коре* | Южную Корею         | true",
                "юж* коре* | юж. Корею           | false",
                "юж* коре* | южную новую Корею   | false",
                "a* b* c   | aa bb c             | true",
                "攻击        | 正在攻击银行             | true",
                "کره* جنوبی | کرهٔ جنوبی          | true",
                "کره* جنوبی | كره جنوبي           | true",
                "می‌گذاریم | میگذاریم            | true",
                "🇰🇷        | Привет 🇰🇷!          | true",
                "c2        | C2: x               | true",
                "c2        | abc2                | false"
            })
    void term_matchesWholeWords(String term, String text, boolean expected) {
        assertThat(matches(any(term), text)).isEqualTo(expected);
    }

    @Test
    void groups_mustAllBeMet_andNoneForbids() {
        Rule rule = rule("r", List.of(List.of("ddos", "ддос"), List.of("seoul", "сеул")), List.of("film"));

        assertThat(matches(rule, "ддос и Сеул")).isTrue();
        assertThat(matches(rule, "ддос")).isFalse();
        assertThat(matches(rule, "ddos seoul film")).isFalse();
    }

    @Test
    void places_areThoseOfTheOriginal() {
        String text = "😂 и\u200B вот  К\u200Bорею\u0301 атакуем";

        RuleMatch match = match(any("корею", "атакуем"), text).get(0);

        assertThat(match.matches())
                .extracting(place -> text.substring(place.start(), place.end()))
                .containsExactly("К\u200Bорею\u0301", "атакуем");
        assertThat(match.matches()).extracting(RuleMatch.Place::term).containsExactly("корею", "атакуем");
    }

    @Test
    void places_areBounded_butEveryGroupKeepsOne() {
        Rule rule = rule("r", List.of(List.of("a"), List.of("b")), List.of());

        RuleMatch match = match(rule, "a ".repeat(500) + "b").get(0);

        assertThat(match.matches())
                .hasSize(20)
                .extracting(RuleMatch.Place::term)
                .contains("a", "b");
    }

    @Test
    void languageAndChat_limitARule() {
        assertThat(matches(rule("r", List.of(List.of("a")), List.of(), List.of(), Set.of("ko"), Set.of()), "a"))
                .isFalse();
        assertThat(matches(rule("r", List.of(List.of("a")), List.of(), List.of(), Set.of("ru"), Set.of()), "a"))
                .isTrue();
        assertThat(matches(
                        rule("r", List.of(List.of("a")), List.of(), List.of(), Set.of(), Set.of("@zarya_demo")), "a"))
                .isTrue();
        assertThat(matches(rule("r", List.of(List.of("a")), List.of(), List.of(), Set.of(), Set.of("42")), "a"))
                .isTrue();
        assertThat(matches(rule("r", List.of(List.of("a")), List.of(), List.of(), Set.of(), Set.of("43")), "a"))
                .isFalse();
    }

    @Test
    void watchlist_isMetByFindingsOfTheOriginalOnly() {
        String text = "см. https://www.evil.example/a";
        List<Finding> findings = IndicatorExtractors.standard().extract(text);
        RuleMatcher host = RuleCompiler.compile(List.of(watch("domain:www.evil.example")));

        RuleMatch match = host.match(view(text, TextForm.ORIGINAL, findings)).get(0);

        assertThat(match.matches()).extracting(RuleMatch.Place::in).containsExactly("indicator");
        assertThat(host.match(view(text, TextForm.TRANSLATION, findings))).isEmpty();
        assertThat(RuleCompiler.compile(List.of(watch("url:*"))).match(view(text, TextForm.ORIGINAL, findings)))
                .hasSize(1);
        assertThat(RuleCompiler.compile(List.of(watch("domain:*"))).match(view(text, TextForm.ORIGINAL, findings)))
                .isEmpty();
    }

    private static Rule watch(String indicator) {
        return rule("r", List.of(), List.of(), List.of(indicator), Set.of(), Set.of());
    }

    @Test
    void matches_comeByRuleId_withoutThoseSwitchedOff() {
        Rule on = any("a");
        Rule off = new Rule(
                "off",
                "off",
                false,
                on.severity(),
                on.tlp(),
                on.all(),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                Set.of());
        RuleMatcher matcher =
                RuleCompiler.compile(List.of(rule("z", on.all(), List.of()), rule("b", on.all(), List.of()), off));

        assertThat(matcher.match(view("a"))).extracting(RuleMatch::ruleId).containsExactly("b", "z");
        assertThat(RuleCompiler.compile(List.of(off)).match(view("a"))).isEmpty();
    }

    @Test
    void thousandsOfTerms_areFoundLikeOneByOne() {
        Random random = new Random(7);
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            rules.add(rule("r" + i, List.of(List.of(word(random) + (i % 2 == 0 ? "*" : ""))), List.of()));
        }
        RuleMatcher all = RuleCompiler.compile(rules);
        for (int round = 0; round < 5; round++) {
            String text = word(random) + " " + word(random) + "-" + word(random) + word(random);
            List<String> expected = rules.stream()
                    .filter(rule -> matches(rule, text))
                    .map(Rule::id)
                    .sorted()
                    .toList();

            assertThat(all.match(view(text))).extracting(RuleMatch::ruleId).containsExactlyElementsOf(expected);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            word.append("абвab".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    @Test
    void megabytes_takeLinearTime() {
        RuleMatcher matcher =
                RuleCompiler.compile(List.of(any("a* b*", "中* 国*", "aaaaaaaa*", "한* 국*", "ab", "a", "* *")));
        for (String piece : new String[] {"a", "a ", "中", "한", "한 ", "ab", "\u0301", " ", "\uD83D", "я", "aа"}) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> matcher.match(view(piece.repeat(1_000_000 / piece.length()))));
        }
    }

    @Test
    void anyCharacters_neverThrowNorPointOutside() {
        Random random = new Random(99);
        RuleMatcher matcher = RuleCompiler.compile(List.of(any("a*", "я", "한", "中", "a* b", "é")));
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(50); i > 0; i--) {
                text.append(
                        random.nextInt(3) == 0
                                ? (char) random.nextInt(65_536)
                                : "a яB한中é\u0301\u200B".charAt(random.nextInt(9)));
            }
            matcher.match(view(text.toString()))
                    .forEach(match -> match.matches()
                            .forEach(place -> assertThat(text.substring(place.start(), place.end()))
                                    .isNotEmpty()));
        }
    }
}
