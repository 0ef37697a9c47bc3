// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "🔥🔥🔥", "100 / 200", "#заря #zarya @zarya_demo", "a", "\uD83D"})
    void in_withoutWords_isFalse(String text) {
        assertThat(Speech.in(text, List.of())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"да", "#заря работает", "공격", "سلام", "ok"})
    void in_withWords_isTrue(String text) {
        assertThat(Speech.in(text, List.of())).isTrue();
    }

    @Test
    void in_indicatorsOnly_isFalse() {
        String text = "1.2.3.4 → panel.example";

        assertThat(Speech.in(text, List.of(finding("panel.example", 10, 23)))).isFalse();
        assertThat(Speech.in(text + " горит", List.of(finding("panel.example", 10, 23))))
                .isTrue();
    }

    @Test
    void in_findingOutsideTheText_isIgnored() {
        assertThat(Speech.in("да нет", List.of(finding("x", 3, 999)))).isTrue();
    }

    @Test
    void hash_differsOnlyWhereTheWordsDo() {
        String composed = "caf\u00e9\nline";

        assertThat(TextHash.of("cafe\u0301 \r\nline\n\n"))
                .isEqualTo(TextHash.of(composed))
                .hasSize(64);
        assertThat(TextHash.of("caf\u00e9 line")).isNotEqualTo(TextHash.of(composed));
    }

    private static Finding finding(String value, int start, int end) {
        return new Finding(
                IndicatorType.DOMAIN,
                value,
                value,
                start,
                end,
                start,
                end,
                "text",
                false,
                Role.UNKNOWN,
                50,
                null,
                Set.of(),
                List.of());
    }
}
