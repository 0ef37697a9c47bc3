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
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** How often the judge says what a reader says; words were chosen with the tuned half only. */
class RoleAccuracyTest {
    private static final Path OWN = Path.of("src/test/resources/roles/messages.ndjson");
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final RoleJudge JUDGE = RoleJudge.shipped();

    @Test
    void tunedHalf_isMostlyRight() {
        assertThat(accuracy("own", Messages.of(OWN), true)).isGreaterThan(0.95);
    }

    @Test
    void unseenHalf_isMostlyRight() {
        assertThat(accuracy("own", Messages.of(OWN), false)).isGreaterThan(0.9);
    }

    /** The extraction engine's corpus was labelled by others; words were chosen with its tuned part only. */
    @Test
    void tunedCorpus_isMostlyRight() throws IOException {
        assertThat(accuracy("tuned corpus", corpus("tuned"), message -> true, true))
                .isGreaterThan(0.88);
    }

    /** Nobody looks at what is wrong here. */
    @Test
    void heldCorpus_isMostlyRight() throws IOException {
        assertThat(accuracy("held corpus", corpus("held"), message -> true, false))
                .isGreaterThan(0.76);
    }

    private static List<Messages.Labelled> corpus(String part) throws IOException {
        List<Messages.Labelled> corpus = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(CORPUS.resolve(part), "*.ndjson")) {
            found.forEach(file -> corpus.addAll(Messages.of(file)));
        }
        return corpus;
    }

    private static double accuracy(String name, List<Messages.Labelled> messages, boolean tuned) {
        return accuracy(name + (tuned ? ", tuned half" : ", unseen half"), messages, m -> m.tuned() == tuned, tuned);
    }

    private static double accuracy(
            String name, List<Messages.Labelled> messages, Predicate<Messages.Labelled> counted, boolean withWrong) {
        Tally tally = new Tally();
        messages.stream()
                .filter(counted)
                .forEach(message -> tally.add(message, JUDGE.in(message.text()).of(message.question())));
        tally.print(name, withWrong);
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
