// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.telesift.common.model.IndicatorType;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileRolesTest {
    private static final int MEGABYTE = 1_000_000;
    private static final int MESSAGE = 4096;
    private static final RoleJudge JUDGE = RoleJudge.shipped();

    static Stream<String> pieces() {
        return Stream.of(
                "target ",
                "target: ",
                "C2:",
                "цель",
                "目标",
                "공격 ",
                "ddos check-host.net ",
                "лежит\n",
                "IOC:\n",
                "Targets: a.example\n",
                ":",
                "\n",
                "\r\n",
                " ",
                ".",
                "a",
                "@",
                "://",
                "a.b ",
                "\uD83D",
                "\u200B",
                "\u202E",
                "\u0000",
                "한",
                "不",
                "\u0640",
                "is down ");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void megabyteOfOnePattern_takesLinearTime(String piece) {
        String text = piece.repeat(MEGABYTE / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> askEverywhere(text, 2000));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void telegramSizedPattern_takesMilliseconds(String piece) {
        String text = piece.repeat(MESSAGE / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> askEverywhere(text, 400));
    }

    /** Many findings over many lines: ten times the text takes nowhere near a hundred times as long. */
    @Test
    void tenTimesTheFindings_takeAboutTenTimesAsLong() {
        String line = "Target: https://a.example is down, C2 b.test\n";
        askEverywhere(line.repeat(2000), 2000);
        long small = nanos(line.repeat(2000), 2000);
        long large = nanos(line.repeat(20_000), 20_000);
        assertThat(large).isLessThan(40 * Math.max(small, 1_000_000));
    }

    private static long nanos(String text, int questions) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long begin = System.nanoTime();
            askEverywhere(text, questions);
            best = Math.min(best, System.nanoTime() - begin);
        }
        return best;
    }

    @Test
    void randomCharacters_neverThrow() {
        Random random = new Random(20261122);
        String[] pieces = pieces().toArray(String[]::new);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(
                        random.nextBoolean()
                                ? pieces[random.nextInt(pieces.length)]
                                : Character.toString((char) random.nextInt(65_536)));
            }
            askEverywhere(text.toString(), 20);
        }
    }

    @Test
    void placesOutsideTheText_areCut() {
        MessageRoles roles = JUDGE.in("цель");
        assertThat(roles.of(question(-5, -1)).reason()).isNotNull();
        assertThat(roles.of(question(100, 50)).reason()).isNotNull();
        assertThat(JUDGE.in("").of(question(0, 0)).reason()).isNotNull();
    }

    @Test
    void megabyteOfAHost_isNoKnownService() {
        String host = "a.".repeat(MEGABYTE / 2) + "google.com";
        RoleQuestion question = new RoleQuestion(IndicatorType.URL, "http://" + host, host, 0, 1, false, Set.of());
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> JUDGE.in("a").of(question));
    }

    private static void askEverywhere(String text, int questions) {
        MessageRoles roles = JUDGE.in(text);
        int step = Math.max(1, text.length() / questions);
        for (int start = 0; start < text.length(); start += step) {
            assertThat(roles.of(question(start, Math.min(text.length(), start + 5))))
                    .isNotNull();
        }
    }

    private static RoleQuestion question(int start, int end) {
        return new RoleQuestion(IndicatorType.DOMAIN, "shop.example", "shop.example", start, end, false, Set.of());
    }
}
