// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IdRangeTest {
    @Test
    void ids_ofAnyOrder_comeBackAsAdded() {
        Random random = new Random(5);
        IdRange range = new IdRange();
        List<Long> added = new ArrayList<>(List.of(Long.MAX_VALUE, 1L, 1L, Long.MAX_VALUE / 2));
        for (int i = 0; i < 10_000; i++) {
            added.add(random.nextLong() >>> random.nextInt(64));
        }
        added.forEach(range::add);

        List<Long> read = new ArrayList<>();
        range.forEach(read::add);

        assertThat(read).isEqualTo(added);
    }

    @Test
    void range_spansFromItsSmallestToItsLargest() {
        IdRange range = new IdRange();
        assertThat(range.spans(0)).isFalse();

        range.add(7);
        range.add(3);

        assertThat(range.spans(2)).isFalse();
        assertThat(range.spans(3)).isTrue();
        assertThat(range.spans(5)).isTrue();
        assertThat(range.spans(8)).isFalse();
    }
}
