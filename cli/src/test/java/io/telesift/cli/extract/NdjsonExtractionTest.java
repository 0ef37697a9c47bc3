// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.telesift.engine.ioc.IndicatorExtractors;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NdjsonExtractionTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<String> faults = new ArrayList<>();

    private long run(InputStream in) throws Exception {
        return new NdjsonExtraction(IndicatorExtractors.standard(), (line, reason) -> faults.add(line + ": " + reason))
                .run(in, new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void manyBlocks_areAnsweredInOrderAndFaultsKeepTheirNumbers() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 30_000; i++) {
            lines.append(
                            i % 10_000 == 0
                                    ? "no json"
                                    : "{\"id\":" + i + ",\"text\":\"see hxxp://a" + i + "[.]example\"}")
                    .append('\n');
        }

        assertThat(run(bytes(lines.toString()))).isEqualTo(3);

        assertThat(faults).extracting(fault -> fault.replaceAll(":.*", "")).containsExactly("10000", "20000", "30000");
        List<String> answers = out.toString(StandardCharsets.UTF_8).lines().toList();
        List<Integer> expected = IntStream.rangeClosed(1, 30_000)
                .filter(i -> i % 10_000 != 0)
                .boxed()
                .toList();
        assertThat(answers)
                .extracting(answer -> Integer.valueOf(answer.replaceAll("\\{\"id\":(\\d+),.*", "$1")))
                .isEqualTo(expected);
    }

    @Test
    void lineLongerThanABlock_isOneLine() throws Exception {
        String text = "слово ".repeat(100_000) + "198.51.100.7";

        run(bytes("{\"id\":1,\"text\":\"" + text + "\"}\n{\"id\":2,\"text\":\"\"}"));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("198.51.100.7");
    }

    @Test
    void bytesThatAreNoUtf8_areReplacedAndTheLineStays() throws Exception {
        byte[] line = "{\"id\":1,\"text\":\"? 198.51.100.7\"}".getBytes(StandardCharsets.UTF_8);
        line[16] = (byte) 0xC3;

        assertThat(run(new ByteArrayInputStream(line))).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("198.51.100.7");
    }

    @Test
    void lineFromSomebodyWhoWaits_isAnsweredAtOnce() throws Exception {
        PipedOutputStream feed = new PipedOutputStream();
        try (PipedInputStream in = new PipedInputStream(feed)) {
            CompletableFuture<Void> running = CompletableFuture.runAsync(() -> {
                try {
                    run(in);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            feed.write("{\"id\":1,\"text\":\"198.51.100.7\"}\n".getBytes(StandardCharsets.UTF_8));
            feed.flush();
            await().until(() -> out.toString(StandardCharsets.UTF_8).contains("198.51.100.7"));
            feed.close();
            running.join();
        }
    }
}
