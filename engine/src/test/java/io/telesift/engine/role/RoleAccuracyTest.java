// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.Role;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How often the judge says what a reader says; words were chosen with the tuned half only. */
class RoleAccuracyTest {
    private static final Path OWN = Path.of("src/test/resources/roles/messages.ndjson");
    private static final Path CORPUS = Path.of(System.getProperty("roles.corpus", "src/test/resources/corpus/tuned"));
    private static final RoleJudge JUDGE = RoleJudge.shipped();

    @Test
    void tunedHalf_isMostlyRight() {
        assertThat(accuracy(OWN, true)).isGreaterThan(0.9);
    }

    @Test
    void unseenHalf_isMostlyRight() {
        assertThat(accuracy(OWN, false)).isGreaterThan(0.8);
    }

    /** The corpus of the extraction engine, of which only the tuned part may be looked at. */
    @Test
    void tunedCorpus_isMostlyRight() throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(CORPUS)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(CORPUS, "*.ndjson")) {
                found.forEach(files::add);
            }
        }
        for (Path file : files) {
            assertThat(accuracy(file, true) + accuracy(file, false))
                    .as(file.toString())
                    .isGreaterThan(1.4);
        }
    }

    private static double accuracy(Path file, boolean tuned) {
        List<Messages.Labelled> asked = Messages.of(file).stream()
                .filter(message -> message.tuned() == tuned)
                .toList();
        Map<Role, int[]> byRole = new EnumMap<>(Role.class);
        List<String> wrong = new ArrayList<>();
        for (Messages.Labelled message : asked) {
            RoleVerdict verdict = JUDGE.in(message.text()).of(message.question());
            boolean right = verdict.role() == message.expected();
            int[] counts = byRole.computeIfAbsent(message.expected(), role -> new int[2]);
            counts[right ? 0 : 1]++;
            if (!right) {
                wrong.add(message.id() + " " + message.question().value() + ": " + message.expected() + ", judged "
                        + verdict);
            }
        }
        return report(file, tuned, byRole, wrong, asked.size());
    }

    private static double report(Path file, boolean tuned, Map<Role, int[]> byRole, List<String> wrong, int asked) {
        System.out.println(file.getFileName() + (tuned ? ", tuned half: " : ", unseen half: ") + (asked - wrong.size())
                + " of " + asked);
        byRole.forEach((role, counts) ->
                System.out.println("  " + role.value() + " " + counts[0] + "/" + (counts[0] + counts[1])));
        if (tuned || Boolean.getBoolean("roles.wrong")) {
            wrong.forEach(line -> System.out.println("  " + line));
        }
        return (asked - wrong.size()) / (double) asked;
    }
}
