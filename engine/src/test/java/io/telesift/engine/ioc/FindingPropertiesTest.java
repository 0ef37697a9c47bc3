// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The same cases on every run; {@code -Djqwik.tries.default=100000} tries more of them. */
class FindingPropertiesTest {
    private static final String SEED = "20261122";

    @Provide
    Arbitrary<String> texts() {
        return HostileTexts.texts();
    }

    @Provide
    Arbitrary<Samples> values() {
        return HostileTexts.values();
    }

    @Property(seed = SEED)
    void anyText_keepsTheLaws(@ForAll("texts") String text) {
        FindingLaws.hold(text);
    }

    @Property(seed = SEED)
    void anyCharacters_keepTheLaws(@ForAll String text) {
        FindingLaws.hold(text);
    }

    @Property(seed = SEED)
    void whatIsFound_isFoundAgainRefangedAndDefanged(@ForAll("texts") String text) {
        Extracting.EXTRACTOR.extract(text).forEach(FindingLaws::foundAgain);
    }

    @Property(seed = SEED, shrinking = ShrinkingMode.FULL)
    void anyValue_isFoundPlainAndDefanged(@ForAll("values") Samples sample) {
        assertThat(Extracting.keys("C2 " + sample.written())).containsExactly(sample.key());
        assertThat(Extracting.keys("C2 " + sample.defanged())).containsExactly(sample.key());
        assertThat(Defang.refang(sample.defanged())).isEqualTo(sample.value());
    }

    @Property(seed = SEED)
    void anyValue_amongForeignLetters_isFoundDefanged(@ForAll("values") Samples sample) {
        assertThat(Extracting.keys("서버 " + sample.defanged() + "입니다 и всё")).contains(sample.key());
    }
}
