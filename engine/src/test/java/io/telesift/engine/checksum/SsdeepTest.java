// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.checksum;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SsdeepTest {
    private static final String FIRST = "s4Ud1Lj96tHHlZDrwciQmA+4uy1I0G4HYuL8N3TzS8QsO/wqWXLcMSx";
    private static final String SECOND = "sF1LjEtHHlZDrwciQmA+4uy1I0G4HYuL8N3Tzp";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "96:" + FIRST + ":" + SECOND,
                "96:KQhaGCVZGhr83h3bc0ok3892m12wzgnH5w2pw+sxNEI58:FIVkH4x73h39LH+2w+sxaD",
                "3:AXGBicFlgVNhBGcL6wCrFQEv:AXGHsNhxLsr2C",
                "3:AXGBicF:A",
                "3221225472:" + FIRST + ":" + SECOND
            })
    void digest_ofSsdeep_isValid(String digest) {
        assertThat(Reading.ssdeep(digest)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "::",
                "3::",
                "12:30:45",
                "12:admin_01:hunter2",
                "12:johnsmith:hunter2",
                "3:john:secret99",
                "3:johnsmi:hunter22",
                "3:AXGBic:AXGH",
                "3:AXGBicF:",
                "3:AXGBicF",
                "3:AXGBicF:A,\"name\"",
                "3:AXGB-cF:A",
                "3:AXGBicF:A:",
                "0:" + FIRST + ":" + SECOND,
                "4:" + FIRST + ":" + SECOND,
                "9:" + FIRST + ":" + SECOND,
                "096:" + FIRST + ":" + SECOND,
                "-96:" + FIRST + ":" + SECOND,
                "6442450944:" + FIRST + ":" + SECOND,
                "32212254720:" + FIRST + ":" + SECOND,
                "96:" + FIRST + FIRST + ":" + SECOND
            })
    void whatSsdeepNeverWrites_isNone(String digest) {
        assertThat(Reading.ssdeep(digest)).isFalse();
    }

    @Test
    void parts_areAtMost64Characters() {
        String longest = "a".repeat(64);

        assertThat(Reading.ssdeep("6:" + longest + ":" + longest)).isTrue();
        assertThat(Reading.ssdeep("6:" + longest + "a:" + longest)).isFalse();
        assertThat(Reading.ssdeep("6:" + longest + ":" + longest + "a")).isFalse();
    }

    @Property(tries = 500, seed = "20261122")
    void lengths_decide(
            @ForAll @IntRange(max = 31) int doublings,
            @ForAll @IntRange(max = 66) int first,
            @ForAll @IntRange(max = 66) int second) {
        int least = doublings == 0 ? 7 : 16;
        boolean sound = doublings <= 30 && first >= least && first <= 64 && second >= 1 && second <= first;
        String digest = (3L << doublings) + ":" + "+".repeat(first) + ":" + "/".repeat(second);

        assertThat(Reading.ssdeep(digest)).isEqualTo(sound);
    }
}
