// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type there is, plain and as we write it for people. */
class SamplesTest {
    static List<Samples> samples() {
        return Samples.ALL;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sample_isFoundPlain(Samples sample) {
        assertThat(Extracting.keys("• " + sample.written() + "\n")).containsExactly(sample.key());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sample_isFoundAsWeDefangIt(Samples sample) {
        assertThat(Extracting.keys("• " + sample.defanged() + "\n")).containsExactly(sample.key());
    }
}
