// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.tdjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** The {@code libtdjson} that {@code .ci/run} installs. */
final class RealTdlib {
    private static final String VARIABLE = "TELESIFT_TEST_TDJSON";

    /** Stays for the JVM's life: JNA unpacks once. */
    static final Path SCRATCH = Path.of("target", "native").toAbsolutePath();

    private RealTdlib() {}

    static Path library() {
        String path = System.getenv(VARIABLE);
        assertThat(path)
                .as(VARIABLE + " names the libtdjson to test with; .ci/run installs one")
                .isNotBlank();
        return Path.of(path);
    }
}
