// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.translator.text.Parts.Part;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PartsTest {
    @Property(tries = 300)
    void anyText_cutAndJoined_isItself(
            @ForAll @StringLength(max = 400) String text, @ForAll @IntRange(min = 16, max = 90) int longest) {
        assertThat(Parts.of(text, longest)).allMatch(part -> part.core().length() <= longest);
        assertThat(Parts.of(text, longest).stream()
                        .map(part -> part.with(part.core()))
                        .collect(Collectors.joining()))
                .isEqualTo(text);
    }

    @Test
    void text_isCutAtSentences() {
        assertThat(Parts.of("Первое. Второе тут!\n\nТретье?", 20))
                .containsExactly(new Part("", "Первое. Второе тут!", "\n"), new Part("\n", "Третье?", ""));
    }

    @Test
    void sentenceTooLong_isCutAtABlankAndNeverInsideAPlaceholder() {
        assertThat(Parts.of("одно два три четыре пять шесть", 20))
                .extracting(Part::core)
                .containsExactly("одно два три четыре", "пять шесть");
        assertThat(Parts.of("абвгдежзиклмноZQ12Zпрстуфхц", 16))
                .extracting(Part::core)
                .containsExactly("абвгдежзиклмно", "ZQ12Zпрстуфхц");
    }
}
