// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** In a JVM of its own, for this one has a larger heap. */
class LargeExportTest {
    /** About 200 MB. */
    private static final long MESSAGES = 180_000;

    @Test
    @Timeout(60)
    void file_farLargerThanTheHeap_isRead() throws Exception {
        Process reading = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Reading.class.getName()))
                .redirectErrorStream(true)
                .start();
        String said = new String(reading.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(reading.waitFor(50, TimeUnit.SECONDS)).isTrue();
        assertThat(said).contains(MESSAGES + " messages");
        assertThat(reading.exitValue()).isZero();
        System.out.println(said.strip());
    }

    /** What the other JVM does. */
    static final class Reading {
        private Reading() {}

        public static void main(String[] args) throws Exception {
            long[] counts = new long[2];
            long start = System.nanoTime();
            ExportFile file = new ExportFile(() -> new GeneratedExport(MESSAGES), Exports.SHA, null, Exports.RECEIVED);
            new ExportSource(file).collect(observation -> {
                counts[0] += observation instanceof io.telesift.collector.source.Observation.Seen ? 1 : 0;
                counts[1]++;
            });
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("%d messages, %.1f s, %.0f a second%n", counts[0], seconds, counts[0] / seconds);
        }
    }
}
