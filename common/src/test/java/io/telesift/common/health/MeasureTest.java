// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {
    @Test
    void label_nameOfAComponent_isTaken() {
        Measure measure = Measure.gauge("a", "b", Map.of("component", "seeder telegram.channel.v1"), 1);

        assertThat(measure.labels()).containsEntry("component", "seeder telegram.channel.v1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@zarya_demo",
                "ЗАРЯ",
                "a\"} 1\nforged_total 7",
                "a\\n",
                "-----------------------------------------------------------------"
            })
    void label_ofAChannelOrAMessage_isRefusedWithoutRepeatingIt(String label) {
        assertThatThrownBy(() -> Measure.counter("a_total", "b", Map.of("channel", label), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a label of a_total is no word of ours");
    }
}
