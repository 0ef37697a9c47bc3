// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final int HIGHEST = 400;

    @Provide
    Arbitrary<List<IdSpan>> readings() {
        Arbitrary<Integer> after = Arbitraries.integers().between(0, HIGHEST - 1);
        Arbitrary<Integer> length = Arbitraries.integers().between(1, 25);
        return Combinators.combine(after, length)
                .as((from, count) -> new IdSpan(from, Math.min(HIGHEST, from + count)))
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<IdSpan>> single() {
        return Arbitraries.integers()
                .between(1, HIGHEST)
                .map(id -> new IdSpan(id - 1L, id))
                .list()
                .ofMinSize(100)
                .ofMaxSize(300);
    }

    private static Coverage of(List<IdSpan> readings) {
        Coverage coverage = Coverage.NONE;
        for (IdSpan reading : readings) {
            coverage = coverage.add(reading.after(), reading.upTo());
        }
        return coverage;
    }

    private static BitSet ids(List<IdSpan> spans) {
        BitSet ids = new BitSet();
        spans.forEach(span -> ids.set((int) span.after() + 1, (int) span.upTo() + 1));
        return ids;
    }

    @Property(tries = 500)
    void coverage_holdsJustWhatWasRead(@ForAll("readings") List<IdSpan> readings) {
        Coverage coverage = of(readings);

        assertThat(ids(coverage.spans())).isEqualTo(ids(readings));
        for (long id = 0; id <= HIGHEST; id++) {
            assertThat(coverage.holds(id)).isEqualTo(ids(readings).get((int) id));
        }
    }

    @Property(tries = 500)
    void gaps_areAllBetweenOldestAndNewestThatWasNotRead(@ForAll("readings") List<IdSpan> readings) {
        Coverage coverage = of(readings);
        BitSet open = new BitSet();
        open.set((int) coverage.oldest() + 1, (int) coverage.newest() + 1);
        open.andNot(ids(readings));

        assertThat(ids(coverage.gaps())).isEqualTo(open);
        assertThat(coverage.gaps()).hasSize(Math.max(0, coverage.spans().size() - 1));
    }

    @Property(tries = 300)
    void coverage_isTheSameInAnyOrderAndTwice(@ForAll("readings") List<IdSpan> readings) {
        List<IdSpan> twice = new java.util.ArrayList<>(readings);
        java.util.Collections.reverse(twice);
        twice.addAll(readings);

        assertThat(of(twice)).isEqualTo(of(readings));
    }

    @Property(tries = 300)
    void tooManySpans_forgetWhatIsReadAgainAndNeverInvent(@ForAll("single") List<IdSpan> readings) {
        Coverage coverage = of(readings);
        BitSet invented = ids(coverage.spans());
        invented.andNot(ids(readings));

        assertThat(invented.isEmpty()).isTrue();
        assertThat(coverage.spans()).hasSizeLessThanOrEqualTo(Coverage.MOST_SPANS);
        assertThat(coverage.newest()).isEqualTo(ids(readings).length() - 1L);
        assertThat(coverage.oldest()).isEqualTo(ids(readings).nextSetBit(0) - 1L);
    }

    @Property(tries = 300)
    void written_isReadBack(@ForAll("readings") List<IdSpan> readings) {
        assertThat(Coverage.read(of(readings).write())).isEqualTo(of(readings));
    }

    @Property(tries = 300)
    void foreignWords_areNothing(@ForAll String words) {
        assertThat(Coverage.read("!" + words.replace(' ', '_'))).isEqualTo(Coverage.NONE);
        assertThat(Coverage.read(words)).isNotNull();
    }

    @Test
    void nothingRead_hasNoGaps() {
        assertThat(Coverage.NONE.gaps()).isEmpty();
        assertThat(Coverage.NONE.newest()).isZero();
        assertThat(Coverage.NONE.add(7, 7)).isEqualTo(Coverage.NONE);
    }
}
