// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlEscapeInputStreamTest {
    private static final String UNICODE = "\\" + "u00";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "plain, plain",
                "a\\x0Bb, a<0B>b",
                "\\x1f\\x0A, <1f><0A>",
                "\\\\x0B, \\\\x0B",
                "\\\\\\x0B, \\\\<0B>",
                "\\n\\\"\\x07, \\n\\\"<07>",
                "\\xZZ, \\xZZ",
                "\\x0\\x0B, \\x0<0B>",
                "\\x, \\x",
                "\\x0, \\x0",
                "\\, \\",
                "x0B, x0B"
            })
    void escape_asDesktopWritesIt_becomesJson(String written, String json) throws IOException {
        String expected = json.replaceAll("<(..)>", java.util.regex.Matcher.quoteReplacement(UNICODE) + "$1");

        assertThat(translate(new ByteArrayInputStream(bytes(written)))).isEqualTo(expected);
    }

    @Test
    void escape_acrossAnyBorderOfBuffers_isTheSame() throws IOException {
        Random random = new Random(11);
        String[] pieces = {"\\x0B", "\\\\", "x", "0B", "\\\"", "я🌙", "\\x1", "text"};
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            written.append(pieces[random.nextInt(pieces.length)]);
        }
        String whole = translate(new ByteArrayInputStream(bytes(written.toString())));

        for (int round = 0; round < 20; round++) {
            assertThat(translate(inRandomPieces(written.toString(), random))).isEqualTo(whole);
        }
        assertThat(whole).contains(UNICODE + "0B").contains("я🌙");
    }

    @Test
    void read_byteByByte_isTheSame() throws IOException {
        InputStream in = new ControlEscapeInputStream(new ByteArrayInputStream(bytes("ÿ\\x0B")));
        StringBuilder read = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            read.append((char) next);
        }

        assertThat(new String(read.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8))
                .isEqualTo("ÿ" + UNICODE + "0B");
    }

    static InputStream inRandomPieces(String text, Random random) {
        return new FilterInputStream(new ByteArrayInputStream(bytes(text))) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return super.read(
                        target, offset, Math.min(length, 1 + random.nextInt(random.nextBoolean() ? 3 : 9_000)));
            }
        };
    }

    private static String translate(InputStream in) throws IOException {
        try (InputStream escaped = new ControlEscapeInputStream(in)) {
            return new String(escaped.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
