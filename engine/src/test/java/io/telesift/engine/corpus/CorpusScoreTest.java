// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.EntityType;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.TextEntity;
import io.telesift.engine.corpus.CorpusMessage.Expected;
import io.telesift.engine.corpus.Exactness.Aspect;
import io.telesift.engine.ioc.IndicatorExtractors;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The ruler itself: a wrong one would flatter every engine. */
class CorpusScoreTest {
    private static Expected expected(String type, String value, @Nullable String raw) {
        return new Expected(type, value, raw, true, Set.of(), "infrastructure");
    }

    private static CorpusMessage message(String id, String kind, String text, Expected... expected) {
        return new CorpusMessage(id, "en", kind, null, text, List.of(), List.of(expected));
    }

    private static CorpusScore score(CorpusMessage... messages) {
        return CorpusScore.of(IndicatorExtractors.standard(), List.of(messages));
    }

    @Test
    void rightMissedAndFalse_areCountedByType() {
        CorpusScore score = score(
                message(
                        "a",
                        "indicators",
                        "hxxp://evil[.]example/a and again hxxp://evil[.]example/a",
                        expected("url", "http://evil.example/a", "hxxp://evil[.]example/a"),
                        expected("domain", "not.there", null)),
                message("b", "trap", "see bad[.]example"));

        assertThat(score.of(IndicatorType.URL).f1()).isEqualTo(1);
        assertThat(score.of(IndicatorType.DOMAIN).f1()).isZero();
        assertThat(score.overall().precision()).isEqualTo(0.5);
        assertThat(score.overall().recall()).isEqualTo(0.5);
        assertThat(score.overall().f1()).isEqualTo(0.5);
        assertThat(score.sprungTraps()).containsExactly("b");
        assertThat(score.misses().lines())
                .anyMatch(line -> line.startsWith("MISS  a domain:not.there"))
                .anyMatch(line -> line.startsWith("FALSE b domain:bad.example"));
    }

    @Test
    void exactness_isScoredApart() {
        CorpusScore score = score(message(
                "a",
                "indicators",
                "C2: evil[.]example",
                new Expected("domain", "evil.example", "evil", false, Set.of("homoglyph"), "victim")));

        assertThat(score.overall().f1()).isEqualTo(1);
        for (Aspect aspect : Aspect.values()) {
            assertThat(score.exactness().of(aspect).recall()).as(aspect.name()).isZero();
        }
    }

    @Test
    void whatNoLabelSays_isNotScored() {
        CorpusScore score = score(message(
                "a", "indicators", "evil[.]example", new Expected("domain", "evil.example", null, null, null, null)));

        for (Aspect aspect : Aspect.values()) {
            assertThat(score.exactness().of(aspect).expected())
                    .as(aspect.name())
                    .isZero();
        }
    }

    @Test
    void nothingExpectedNothingFound_isPerfect() {
        assertThat(score(message("a", "trap", "hello")).overall().f1()).isEqualTo(1);
    }

    @Test
    void wrongLabels_areToldWithoutTheirText() {
        CorpusMessage bad = new CorpusMessage(
                "x",
                "xx",
                "trap",
                null,
                "secret.example",
                List.of(new TextEntity(EntityType.URL, 10, 99, null, null)),
                List.of(new Expected("url", "http://secret.example", "gone", null, Set.of("odd"), "nobody")));

        List<String> complaints = CorpusForm.complaints(new CorpusHalf("held", List.of(bad, bad), List.of("held/a:1")));

        assertThat(complaints)
                .contains("held/a:1", "x: id missing or not unique", "x: text missing or not unique", "x: unknown lang")
                .contains(
                        "x: entity outside the text", "x: raw is not in the text", "x: unknown role", "x: unknown flag")
                .contains("x: a trap that expects a network indicator")
                .noneMatch(line -> line.contains("secret"));
    }

    @Test
    void goodLabels_giveNoComplaint() {
        CorpusMessage good =
                message("a", "indicators", "C2 evil[.]example", expected("domain", "evil.example", "evil[.]example"));

        assertThat(CorpusForm.complaints(new CorpusHalf("tuned", List.of(good), List.of())))
                .isEmpty();
    }
}
