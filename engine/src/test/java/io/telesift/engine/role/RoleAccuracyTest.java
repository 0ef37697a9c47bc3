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
        assertThat(accuracy("own", Messages.of(OWN), true)).isGreaterThan(0.95);
    }

    @Test
    void unseenHalf_isMostlyRight() {
        assertThat(accuracy("own", Messages.of(OWN), false)).isGreaterThan(0.9);
    }

    /** The extraction engine's corpus was labelled by others; of it, too, only half was looked at here. */
    @Test
    void tunedCorpus_isMostlyRight() throws IOException {
        List<Messages.Labelled> corpus = new ArrayList<>();
        if (Files.isDirectory(CORPUS)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(CORPUS, "*.ndjson")) {
                found.forEach(file -> corpus.addAll(Messages.of(file)));
            }
        }
        assertThat(accuracy("corpus", corpus, true)).isGreaterThan(0.85);
        assertThat(accuracy("corpus", corpus, false)).isGreaterThan(0.72);
    }

    private static double accuracy(String name, List<Messages.Labelled> messages, boolean tuned) {
        Tally tally = new Tally();
        messages.stream()
                .filter(message -> message.tuned() == tuned)
                .forEach(message -> tally.add(message, JUDGE.in(message.text()).of(message.question())));
        tally.print(name + (tuned ? ", tuned half" : ", unseen half"), tuned);
        return tally.accuracy();
    }

    /** Right and wrong answers by expected role. */
    private static final class Tally {
        private final Map<Role, int[]> byRole = new EnumMap<>(Role.class);
        private final List<String> wrong = new ArrayList<>();
        private int asked;

        void add(Messages.Labelled message, RoleVerdict verdict) {
            boolean right = verdict.role() == message.expected();
            byRole.computeIfAbsent(message.expected(), role -> new int[2])[right ? 0 : 1]++;
            asked++;
            if (!right) {
                wrong.add(message.id() + " " + message.question().value() + ": " + message.expected() + ", judged "
                        + verdict.role() + " because " + verdict.reason());
            }
        }

        double accuracy() {
            return asked == 0 ? 1 : (asked - wrong.size()) / (double) asked;
        }

        /** Which answers of the unseen half are wrong stays unseen. */
        void print(String name, boolean withWrong) {
            System.out.println(name + ": " + (asked - wrong.size()) + " of " + asked);
            byRole.forEach((role, counts) ->
                    System.out.println("  " + role.value() + " " + counts[0] + "/" + (counts[0] + counts[1])));
            if (withWrong) {
                wrong.forEach(line -> System.out.println("  " + line));
            }
        }
    }
}
