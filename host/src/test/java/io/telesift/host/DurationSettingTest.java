// SPDX-License-Identifier: Apache-2.0
package io.telesift.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationSettingTest {
    @ParameterizedTest
    @CsvSource({"500ms, PT0.5S", "30s, PT30S", " 5M, PT5M", "12h, PT12H", "1d, P1D", "PT30S, PT30S", "P1D, PT24H"})
    void parse_whatPeopleWrite_isRead(String text, Duration expected) {
        assertThat(DurationSetting.parse("X", text, "30s")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "banana", "30", "0s", "-P1D", "1.5h", "99999999999d"})
    void parse_anythingElse_saysWhatWouldBeRight(String text) {
        assertThatThrownBy(() -> DurationSetting.parse("ALERT_MAX_AGE", text, "P1D"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ALERT_MAX_AGE must be a duration above 0, for example P1D")
                .hasNoCause();
    }
}
