// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd|x", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\0=1", "+1+1", "-", "=", "-1e5"})
    void field_formula_getsAnApostrophe(String hostile) {
        assertThat(FormulaGuard.field(hostile)).isEqualTo("'" + hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "panel.example", "-1001234567890", "+82212345678", "-1.5", "a=b", "'x"})
    void field_plain_staysAsItIs(String plain) {
        assertThat(FormulaGuard.field(plain)).isEqualTo(plain);
    }

    @Test
    void field_absent_isEmpty() {
        assertThat(FormulaGuard.field(null)).isEmpty();
    }
}
