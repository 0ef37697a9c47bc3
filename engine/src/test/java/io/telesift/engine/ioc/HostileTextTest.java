// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.telesift.common.model.Finding;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {
    private static final String[] PIECES = {
        "a",
        "Z",
        "9",
        "0",
        ".",
        "..",
        "-",
        "_",
        ":",
        "::",
        "/",
        "//",
        "://",
        "@",
        "[",
        "]",
        "(",
        ")",
        "{",
        "}",
        "[.]",
        "(dot)",
        "[at]",
        "[:]",
        "[://]",
        "\\.",
        "http",
        "hxxps",
        "http://",
        "www.",
        "evil.example",
        "1.2.3.4",
        "2001:db8::1",
        "CVE-2026-1",
        "d61d0d669c4a6e036543190b946df9d0",
        " ",
        "\n",
        "\u0000",
        "\u200B",
        "\u202E",
        "\uFEFF",
        "\uD83D",
        "\uDE00",
        "😂",
        "서울",
        "точка",
        " точка ",
        "собака",
        "я",
        "。",
        "．",
        "Ａ",
        "？",
        "%",
        "#",
        "?",
        "=",
        "&",
        "xn--",
        "xn--a",
        "рф",
        "ß",
        "İ",
        "\u0301",
        "\u0640",
        "com",
        "rs",
        "sh"
    };

    static Stream<String> longTexts() {
        return Stream.of(
                        "a",
                        ".",
                        ":",
                        "/",
                        "@",
                        "[",
                        "(",
                        "1",
                        "f",
                        "-",
                        "\u0000",
                        "\uD83D",
                        "\u200B",
                        "한",
                        "я",
                        "。",
                        " ",
                        "a.",
                        "1.",
                        "ab:",
                        "a-",
                        "a@",
                        "a+",
                        "://",
                        "http://",
                        "http://a.b/",
                        "a[.]",
                        "[.]",
                        "(dot)",
                        "a точка ",
                        "::",
                        "a.b:1/",
                        "a\u200B",
                        "xn--a.",
                        "CVE-",
                        "1.2.3.4.",
                        "ff::",
                        "a_",
                        "(((",
                        "http://@",
                        "x:y@",
                        "evil.example")
                .map(piece -> piece.repeat(1_000_000 / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void megabyteOfOnePattern_takesLinearTime(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> check(text));
    }

    @Test
    void telegramSizedPathologies_findNothing() {
        assertThat(Extracting.EXTRACTOR.extract("a.".repeat(2048))).isEmpty();
        assertThat(Extracting.EXTRACTOR.extract("1.".repeat(2048))).isEmpty();
        assertThat(Extracting.EXTRACTOR.extract("ab:".repeat(1365))).isEmpty();
        assertThat(Extracting.EXTRACTOR.extract("http://" + "a".repeat(4089))).isEmpty();
    }

    @Test
    void randomPieces_neverThrowNorPointOutside() {
        Random random = new Random(20261122);
        for (int round = 0; round < 8_000; round++) {
            check(text(random, random.nextInt(40)));
        }
    }

    @Test
    void randomCharacters_neverThrowNorPointOutside() {
        Random random = new Random(4096);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(65_536)));
            }
            check(text.toString());
        }
    }

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static void check(String text) {
        List<Finding> findings = Extracting.EXTRACTOR.extract(text);
        int last = 0;
        for (Finding finding : findings) {
            assertThat(finding.start()).isGreaterThanOrEqualTo(last);
            assertThat(finding.end()).isGreaterThan(finding.start()).isLessThanOrEqualTo(text.length());
            assertThat(finding.raw()).isEqualTo(text.substring(finding.start(), finding.end()));
            assertThat(finding.confidence()).isBetween(0, 100);
            last = finding.end();
        }
    }
}
