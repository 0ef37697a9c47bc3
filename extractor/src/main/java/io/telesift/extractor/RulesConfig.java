// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * {@code TELESIFT_RULES}: the rules file.
 *
 * @param rules a path; absent or empty for the shipped pack
 */
@ConfigurationProperties("telesift")
record RulesConfig(@Nullable String rules) {
    @Nullable
    Path file() {
        return rules == null || rules.isBlank() ? null : Path.of(rules);
    }
}
