// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.telesift.common.model.IndicatorType;
import io.telesift.engine.ioc.IndicatorExtractors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The labelled messages and the least that extraction must reach on them. */
class CorpusTest {
    private static final double ALL_TYPES = 0.98;
    private static final double LINKS = 0.97;
    private static final int MESSAGES = 600;

    /** {@code -Dtelesift.score=print} shows tables and errors, {@code held-errors} also those of the held half. */
    private static final String PRINT = System.getProperty("telesift.score", "");

    @Test
    void corpus_isLabelledByTheGuide() {
        CorpusHalf tuned = half("tuned");
        CorpusHalf held = half("held");

        assertThat(CorpusForm.complaints(tuned, held)).isEmpty();
        long messages = all(tuned, held).count();
        long traps = all(tuned, held).filter(CorpusMessage::trap).count();
        assertThat(messages).as("messages").isGreaterThanOrEqualTo(MESSAGES);
        assertThat(3 * traps).as("traps, three times").isGreaterThanOrEqualTo(messages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "held"})
    void extraction_reachesItsTargets(String name) {
        CorpusScore score =
                CorpusScore.of(IndicatorExtractors.standard(), half(name).messages());
        print(name, score);

        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(score.overall().f1()).as("F1 of all types").isGreaterThanOrEqualTo(ALL_TYPES);
            softly.assertThat(score.of(IndicatorType.URL).f1()).as("F1 of url").isGreaterThanOrEqualTo(LINKS);
            softly.assertThat(score.of(IndicatorType.DOMAIN).f1())
                    .as("F1 of domain")
                    .isGreaterThanOrEqualTo(LINKS);
        });
    }

    private static CorpusHalf half(String name) {
        CorpusHalf half = CorpusHalf.read(name);
        assumeFalse(half.empty(), "no labelled messages in src/test/resources/corpus/" + name + ": nothing is scored");
        return half;
    }

    private static Stream<CorpusMessage> all(CorpusHalf one, CorpusHalf other) {
        return Stream.concat(one.messages().stream(), other.messages().stream());
    }

    private static void print(String name, CorpusScore score) {
        boolean errors = name.equals("tuned") || PRINT.equals("held-errors");
        if (!PRINT.isEmpty()) {
            System.out.println(ScoreTable.of(name, score));
        }
        if (!PRINT.isEmpty() && errors) {
            score.misses().lines().forEach(System.out::println);
            System.out.println("traps with a network finding: " + score.sprungTraps());
        }
    }
}
