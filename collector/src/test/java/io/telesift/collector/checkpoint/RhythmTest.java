// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");

    private static Rhythm of(List<Instant> dates) {
        Rhythm rhythm = Rhythm.NONE;
        for (Instant date : dates) {
            rhythm = rhythm.posted(date);
        }
        return rhythm;
    }

    /** Every twenty minutes from 8 to 22 o'clock, for some days. */
    private static List<Instant> daytime(int days) {
        List<Instant> dates = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            for (int slot = 0; slot < 42; slot++) {
                dates.add(START.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(20L * slot)));
            }
        }
        return dates;
    }

    @Test
    void night_isNoSilence() {
        List<Instant> dates = daytime(5);
        Instant last = dates.get(dates.size() - 1);

        assertThat(of(dates).usualPause()).contains(Duration.ofHours(11));
        assertThat(of(dates).silent(last, last.plus(Duration.ofHours(12)))).isFalse();
        assertThat(of(dates).silent(last, last.plus(Duration.ofHours(17)))).isTrue();
    }

    @Test
    void order_doesNotMatter() {
        List<Instant> dates = daytime(30);
        List<Instant> shuffled = new ArrayList<>(dates);
        Collections.shuffle(shuffled, new Random(4));

        assertThat(of(shuffled)).isEqualTo(of(dates));
        assertThat(of(dates).hours()).hasSize(Rhythm.MOST_HOURS);
    }

    @Test
    void fewPosts_tellNothing() {
        Rhythm rhythm = of(daytime(1).subList(0, 20));

        assertThat(rhythm.usualPause()).isEmpty();
        assertThat(rhythm.silent(START, START.plus(Duration.ofDays(400)))).isFalse();
    }

    @Test
    void oneOutage_isNotTheUsual() {
        List<Instant> dates = new ArrayList<>(daytime(3));
        daytime(3).forEach(date -> dates.add(date.plus(Duration.ofDays(20))));

        assertThat(of(dates).usualPause()).contains(Duration.ofHours(11));
    }

    @Test
    void written_isReadBack() {
        Rhythm rhythm = of(daytime(30));

        assertThat(Rhythm.read(rhythm.write())).isEqualTo(rhythm);
        assertThat(rhythm.write()).hasSizeLessThan(600);
        assertThat(Rhythm.read("x !")).isEqualTo(Rhythm.NONE);
        assertThat(Rhythm.read("")).isEqualTo(Rhythm.NONE);
    }
}
