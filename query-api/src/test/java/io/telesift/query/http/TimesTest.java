// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void read_dayInstantOffsetAndAgo() {
        assertThat(Times.read("2026-11-22", CLOCK)).isEqualTo("2026-11-22T00:00:00Z");
        assertThat(Times.read("2026-11-22T08:30:00.5Z", CLOCK)).isEqualTo("2026-11-22T08:30:00.500Z");
        assertThat(Times.read("2026-11-22T08:30:00+09:00", CLOCK)).isEqualTo("2026-11-21T23:30:00Z");
        assertThat(Times.read("7d", CLOCK)).isEqualTo("2026-11-15T12:00:00Z");
    }

    @Test
    void read_nonsense_saysWhatWouldBeRight() {
        for (String text : List.of("", "yesterday", "2026-13-01", "7y", "99999999d", "2026-11-22T08:30")) {
            assertThatThrownBy(() -> Times.read(text, CLOCK))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("2026-11-22T08:30:00Z");
        }
    }
}
