// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.tdjson;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telesift.collector.tdlib.gateway.TdUnavailableException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TdJsonGatewaysTest {
    @TempDir
    Path folder;

    @Test
    void missingLibrary_oneLineThatNamesTheSetting() {
        assertThatThrownBy(() -> new TdJsonGateways(folder.resolve("none.so"), RealTdlib.SCRATCH).open())
                .isInstanceOf(TdUnavailableException.class)
                .hasMessageMatching("COLLECTOR_TDLIB_LIBRARY names no readable file: .*none\\.so; .* for example .*");
    }

    @Test
    void noLibrary_oneLineThatNamesTheSetting() throws Exception {
        Path text = Files.writeString(folder.resolve("text.so"), "no library");

        assertThatThrownBy(() -> new TdJsonGateways(text, RealTdlib.SCRATCH).open())
                .isInstanceOf(TdUnavailableException.class)
                .hasMessageMatching(
                        "COLLECTOR_TDLIB_LIBRARY names a file that is no libtdjson .*text\\.so; for example .*");
    }
}
