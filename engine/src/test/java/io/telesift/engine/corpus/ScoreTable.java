// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.corpus;

import io.telesift.engine.corpus.Exactness.Aspect;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A score as Markdown. No word of a message is in it. */
final class ScoreTable {
    private static final String HEAD =
            "| %s | expected | found | right | precision | recall | F1 |%n|---|--:|--:|--:|--:|--:|--:|%n";

    private ScoreTable() {}

    static String of(String title, CorpusScore score) {
        return text("### %s%n%n", title)
                + text(HEAD, "type")
                + rows(score.byType())
                + row("**all**", score.overall())
                + text("%n")
                + text(HEAD, "language")
                + rows(score.byLanguage())
                + text("%n")
                + aspects(score)
                + text(
                        "%n%d messages, %d of them traps; traps with a network finding: %d%n",
                        score.messages(), score.traps(), score.sprungTraps().size());
    }

    private static String rows(Map<String, Tally> tallies) {
        return tallies.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
    }

    private static String row(String name, Tally tally) {
        return text(
                "| %s | %d | %d | %d | %.3f | %.3f | %.3f |%n",
                name, tally.expected(), tally.found(), tally.hits(), tally.precision(), tally.recall(), tally.f1());
    }

    private static String aspects(CorpusScore score) {
        return text("| of the right ones | labelled | exact | share |%n|---|--:|--:|--:|%n")
                + Stream.of(Aspect.values())
                        .map(aspect -> aspect(aspect, score.exactness().of(aspect)))
                        .collect(Collectors.joining());
    }

    private static String aspect(Aspect aspect, Tally tally) {
        String name = aspect.name().toLowerCase(Locale.ROOT);
        return text("| %s | %d | %d | %.3f |%n", name, tally.expected(), tally.hits(), tally.recall());
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
