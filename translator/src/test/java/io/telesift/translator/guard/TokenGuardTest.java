// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.EntityType;
import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorKey;
import io.telesift.common.model.TextEntity;
import io.telesift.engine.ioc.IndicatorExtractor;
import io.telesift.engine.ioc.IndicatorExtractors;
import io.telesift.translator.guard.Masked.Restored;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenGuardTest {
    private static final IndicatorExtractor EXTRACTOR = IndicatorExtractors.standard();
    private static final TokenGuard GUARD = new TokenGuard(EXTRACTOR, Glossary.EMPTY);
    private static final List<String> PIECES = List.of(
            "Атака на",
            " ",
            " ",
            "\n",
            ". ",
            ",",
            "evil[.]com",
            "hxxps://panel.example.com/a?b=1",
            "203.0.113.45",
            "CVE-2024-12345",
            "@zarya_demo",
            "#ЗАРЯ",
            "ZQ0Z",
            "zq 1 z",
            "ZQ",
            "Z",
            "７",
            "$5,000",
            "`rm -rf /`",
            "```",
            "`",
            "서울 은행",
            "банк",
            "the site",
            "😏",
            "\uD83D",
            "12:30",
            "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
            "d41d8cd98f00b204e9800998ecf8427e",
            "2.0.1");

    @Property(tries = 500)
    void textItself_masksAndRestores_toItself(@ForAll("texts") String text) {
        Masked masked = mask(text);

        assertThat(masked.restore(masked.text())).isEqualTo(new Restored.Whole(text));
    }

    @Property(tries = 500)
    void anyCharacters_maskAndRestore_toThemselves(@ForAll String text) {
        Masked masked = mask(text);

        assertThat(masked.restore(masked.text())).isEqualTo(new Restored.Whole(text));
    }

    /** A translator that replaces every word and turns the sentence round. */
    @Property(tries = 500)
    void everyWordReplaced_givesTheSameIndicatorsOrNothing(@ForAll("texts") String text, @ForAll long seed) {
        Masked masked = mask(text);
        Restored restored = masked.restore(otherWords(masked.text(), new Random(seed)));

        if (restored instanceof Restored.Whole whole) {
            assertThat(indicators(whole.text())).containsAll(indicators(text));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(25).map(pieces -> String.join("", pieces));
    }

    private static String otherWords(String masked, Random random) {
        List<String> words = new ArrayList<>(List.of(masked.split("\\s+")));
        Collections.shuffle(words, random);
        return words.stream()
                .map(word -> Placeholder.in(word).isEmpty() ? "word" : word)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Атака на evil[.]com началась                  | Атака на ZQ0Z началась
                    @zarya_demo и #ЗАРЯ вместе                    | ZQ0Z и ZQ1Z вместе
                    Заплатили $5,000 и 0.5 BTC, остались 24 часа  | Заплатили ZQ0Z и ZQ1Z BTC, остались 24 часа
                    5000만 달러, 1st, 90s, 24-часовой, 500к       | 5000만 달러, 1st, 90s, 24-часовой, 500к
                    Уязвимость CVE-2024-3094 в Log4j 2.17.1 есть  | Уязвимость ZQ0Z в ZQ1Z есть
                    В 12:30, 2026년 и 15% тоже                    | В ZQ0Z, 2026년 и ZQ1Z тоже
                    Смотри `rm -rf /` там                         | Смотри ZQ0Z там
                    Слово ZQ7Z и zq 1 z стоит                     | Слово ZQ0Z и ZQ1Z стоит
                    and/or 5 или 10 раз                           | and/or 5 или 10 раз
                    """)
    void mask_tokens_areHiddenAndSpeechStays(String text, String masked) {
        assertThat(mask(text).text()).isEqualTo(masked);
    }

    @Test
    void mask_linesOfIndicatorsOnly_areOnePlaceholder() {
        assertThat(mask("Цели:\n- a.example.com\n- b.example.com\n203.0.113.9:443\nВперёд a.example.com\nСлово")
                        .text())
                .isEqualTo("Цели:\n- ZQ0Z\nВперёд ZQ1Z\nСлово");
    }

    @Test
    void mask_codeThatTelegramMarked_isHidden() {
        List<TextEntity> code = List.of(
                new TextEntity(EntityType.CODE, 8, 6, null, null),
                new TextEntity(EntityType.BOLD, 0, 7, null, null),
                new TextEntity(EntityType.PRE, 3, Integer.MAX_VALUE - 3, null, null));

        assertThat(GUARD.mask("Команда whoami покажет", code, "en").text()).isEqualTo("Команда ZQ0Z покажет");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Site zq0z is down", "Site ZQ 0 Z is down", "Site ＺＱ０Ｚ is down", "Site ZQ۰Z is down"})
    void restore_placeholderInAnotherForm_isFound(String translation) {
        assertThat(mask("Сайт evil[.]com лежит").restore(translation))
                .isEqualTo(new Restored.Whole("Site evil[.]com is down"));
    }

    @Test
    void restore_wordWrittenTogetherWithAnIndicator_isSetApart() {
        assertThat(mask("Сайт evil.com лежит").restore("Thesite ZQ0Zis down"))
                .isEqualTo(new Restored.Whole("Thesite evil.com is down"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The site is down                   | 1 of 1 placeholders did not come back
                    The site ZQ0Z and ZQ0Z             | 1 of 1 placeholders came back more than once
                    The site ZQ0Z and ZQ1Z             | a placeholder that was never sent
                    The site ZQ0Z and other.com        | 1 indicators more than the original
                    """)
    void restore_brokenTranslation_isRefusedWithItsReason(String translation, String fault) {
        assertThat(mask("Сайт evil[.]com лежит").restore(translation)).isEqualTo(new Restored.Broken(fault));
    }

    @Test
    void restore_versionWhoseWordsAreTranslated_isNoNewAddress() {
        assertThat(mask("In version 4.18.2.1 it is fixed").restore("En la vershuna ZQ0Z"))
                .isEqualTo(new Restored.Whole("En la vershuna 4.18.2.1"));
    }

    @Test
    void glossary_terms_areRenderedWholeWordsOnly() {
        Glossary glossary = new Glossary(List.of(
                new Glossary.Entry("заря", Map.of("en", "Zarya", "ko", "자랴")),
                new Glossary.Entry("положили сайт", Map.of("en", "took the site down"))));
        TokenGuard guard = new TokenGuard(EXTRACTOR, glossary);
        String text = "ЗАРЯ сегодня положили сайт, зарядка нет. @заря";

        Masked english = guard.mask(text, List.of(), "en");
        assertThat(english.text()).isEqualTo("ZQ0Z сегодня ZQ1Z, зарядка нет. @заря");
        assertThat(english.restore("Today ZQ0Z ZQ1Z, no charger."))
                .isEqualTo(new Restored.Whole("Today Zarya took the site down, no charger."));
        assertThat(guard.mask(text, List.of(), "ja").text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZQ0Z ", "@a b ", "`", "```", "1.2.3.4 x ", "#a", "ZQ", "$1 ", "a.com\n", "\uD83D"})
    void mask_hostileText_takesLinearTime(String piece) {
        String text = piece.repeat(65_536 / piece.length());

        Assertions.assertThatCode(() ->
                        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
                            Masked masked = mask(text);
                            assertThat(masked.restore(masked.text())).isEqualTo(new Restored.Whole(text));
                        }))
                .doesNotThrowAnyException();
    }

    private static Masked mask(String text) {
        return GUARD.mask(text, List.of(), "en");
    }

    private static Set<IndicatorKey> indicators(String text) {
        return EXTRACTOR.extract(text).stream().map(Finding::key).collect(Collectors.toSet());
    }
}
