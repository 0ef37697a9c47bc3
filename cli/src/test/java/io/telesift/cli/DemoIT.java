// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything in one process, from the exports to the summary, twice on the same data. */
class DemoIT {
    @TempDir
    Path folder;

    private Run demo() {
        return Run.piped(
                Map.of(),
                "",
                "demo",
                "--exit",
                "--data-dir",
                folder.toString(),
                "--port",
                "0",
                "--kafka-port",
                "0",
                "--mongo-port",
                "0");
    }

    @Test
    void demo_again_changesNoCount() {
        Run first = demo();

        assertThat(first.exitCode()).as(first.err()).isZero();
        assertThat(first.err())
                .contains("demo/first: 202 messages, 202 published, 0 unchanged")
                .contains("9 deletions");
        // Channel, messages, edited, deleted: as the demo's own README counts them, deleted ones included.
        assertThat(first.out())
                .containsPattern("KDEMO-CERT 보안권고 +30 +2 +1 +ko 30")
                .containsPattern("ЗАРЯ \\| Demo Squad +48 +2 +2 ")
                .containsPattern("ko +.*translated [1-9]")
                .containsPattern("url +[1-9][0-9]")
                .containsPattern("kr-ddos +high +[1-9]");

        Run second = demo();

        assertThat(second.exitCode()).as(second.err()).isZero();
        assertThat(second.err())
                .contains("demo/first: 202 messages, 0 published, 202 unchanged")
                .contains("demo/second: 344 messages, 0 published");
        assertThat(second.out()).isEqualTo(first.out());
    }
}
