// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter.destination.discord;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscordTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
                    **bold** _it_ ~~no~~   | \\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~
                    `code`                 | \\`code\\`
                    [bank](evil)           | [bank]\\(evil)
                    evil[.]com             | evil[.]com
                    # Title                | \\# Title
                    a # b > c - d          | a # b > c - d
                    \\*x\\*                | \\\\\\*x\\\\\\*
                    """)
    void escaped_markup_isShownAsWritten(String foreign, String shown) {
        assertThat(DiscordText.escaped(foreign, 200)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<@123>", "<@&9>", "<#1>", "<t:1>", "<id:home>", "</cmd:1>", "<a:x:1>", "<https://x>"})
    void escaped_whatDiscordReadsInAngleBrackets_isBroken(String foreign) {
        assertThat(DiscordText.escaped(foreign, 200)).startsWith("<\u200B").hasSizeGreaterThan(foreign.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@everyone", "x @EVERYONE!", "@here", "@He\u200Bre @here"})
    void escaped_pings_areBroken(String foreign) {
        assertThat(DiscordText.escaped(foreign, 200)).doesNotContainIgnoringCase("@everyone", "@here");
    }

    @Test
    void escaped_handle_isKept() {
        assertThat(DiscordText.escaped("@zarya", 200)).isEqualTo("@zarya");
    }

    @Test
    void escaped_hiddenAndControlCharacters_areGoneButJoinersStay() {
        String hostile = "a\u202Egpj.exe\u2066 b\u200Bc\uFEFF\u0000\u001B[31m\td\r\ne\u00AD";

        assertThat(DiscordText.escaped(hostile, 200)).isEqualTo("agpj.exe bc[31m d\ne");
        assertThat(DiscordText.escaped("می\u200Cخواهم 👩\u200D💻", 200)).isEqualTo("می\u200Cخواهم 👩\u200D💻");
    }

    @Test
    void escaped_loneSurrogates_areReplaced() {
        assertThat(DiscordText.escaped("a\uD83Db\uDE00", 200)).isEqualTo("a\uFFFDb\uFFFD");
    }

    @Test
    void escaped_fourThousandEmoji_areCutBetweenTwoOfThem() {
        String cut = DiscordText.escaped("😀".repeat(4_096), 1_000);

        assertThat(cut).hasSizeBetween(990, 1_000).endsWith("😀…");
        assertThat(cut.codePoints().filter(point -> Character.getType(point) == Character.SURROGATE))
                .isEmpty();
    }

    @Test
    void escaped_markupAtTheCut_isNotTornFromItsBackslash() {
        for (int max = 2; max < 12; max++) {
            String cut = DiscordText.escaped("*".repeat(20), max);

            assertThat(cut.length()).isLessThanOrEqualTo(max);
            assertThat(cut).matches("(\\\\\\*)*…");
        }
    }

    @Test
    void escaped_towerOfAccents_doesNotHideTheRest() {
        String text = DiscordText.escaped("Z" + "\u0301".repeat(4_000) + " evil", 1_000);

        assertThat(text).hasSizeLessThan(60).endsWith(" evil");
    }

    @Test
    void escaped_fitsExactly_isNotCut() {
        assertThat(DiscordText.escaped("abcde", 5)).isEqualTo("abcde");
        assertThat(DiscordText.escaped("abcdef", 5)).isEqualTo("abcd…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200B\u202E", "\n\n"})
    void escaped_nothingToSee_isNeverEmpty(String foreign) {
        assertThat(DiscordText.escaped(foreign, 10)).isEqualTo("-");
    }
}
