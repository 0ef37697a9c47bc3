// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.matching;

import io.telesift.common.model.Hit;
import io.telesift.common.model.Message;
import io.telesift.common.model.RuleMatch;
import io.telesift.common.model.RuleMatch.Place;
import io.telesift.common.model.TextForm;
import io.telesift.common.model.Translation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hit rows: made of a message or of a translation, and joined with the row that is there. */
final class Hits {
    /** Most places kept in a row: a text that repeats one word must not outgrow a Kafka record. */
    static final int MOST_PLACES = 200;

    private static final int MOST_FINDINGS = 200;

    private Hits() {}

    /** The rows of a message's own text; a deleted message makes none, those it has stay. */
    static List<Hit> of(Message message) {
        return message.deletion() != null
                ? List.of()
                : message.hits().stream().map(match -> of(message, match)).toList();
    }

    private static Hit of(Message message, RuleMatch match) {
        return row(match, Translation.Snapshot.of(message), message.updatedAt(), null, match.matches());
    }

    /** The rows of a translation: what its rule met in the original, as the snapshot has it, and in the translation. */
    static List<Hit> of(Translation translation, List<RuleMatch> matches) {
        return matches.stream().map(match -> of(translation, match)).toList();
    }

    private static Hit of(Translation translation, RuleMatch match) {
        Translation.Snapshot message = translation.snapshot();
        List<Place> places = new ArrayList<>();
        message.hits().stream()
                .filter(hit -> hit.ruleId().equals(match.ruleId()))
                .forEach(hit -> places.addAll(hit.matches()));
        places.addAll(match.matches());
        return row(match, message, translation.at(), translation, places);
    }

    private static Hit row(
            RuleMatch match,
            Translation.Snapshot message,
            java.time.Instant at,
            @Nullable Translation translation,
            List<Place> places) {
        return new Hit(
                match.ruleId(),
                match.ruleName(),
                match.severity(),
                match.tlp(),
                message.chat(),
                message.messageId(),
                message.date(),
                at,
                message.version(),
                message.lang(),
                message.text(),
                translation == null ? null : translation.text(),
                translation == null ? null : translation.target(),
                first(places, MOST_PLACES),
                first(message.findings(), MOST_FINDINGS),
                message.link());
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.size() <= most ? all : all.subList(0, most);
    }

    /**
     * A row that takes the place of another. Of the same version it keeps what translations in other languages met; a new
     * version's translations have yet to come.
     */
    static Hit onTopOf(@Nullable Hit before, Hit fresh) {
        if (before == null || before.version() != fresh.version()) {
            return fresh;
        }
        List<Place> places = new ArrayList<>(fresh.matches());
        before.matches().stream()
                .filter(place -> place.form() == TextForm.TRANSLATION)
                .filter(place -> !place.lang().equals(fresh.translationLang()))
                .forEach(places::add);
        return joined(before, fresh, first(places, MOST_PLACES));
    }

    private static Hit joined(Hit before, Hit fresh, List<Place> places) {
        boolean translated = fresh.translation() != null;
        return new Hit(
                fresh.ruleId(),
                fresh.ruleName(),
                fresh.severity(),
                fresh.tlp(),
                fresh.chat(),
                fresh.messageId(),
                fresh.date(),
                fresh.at(),
                fresh.version(),
                fresh.lang(),
                fresh.text(),
                translated ? fresh.translation() : before.translation(),
                translated ? fresh.translationLang() : before.translationLang(),
                places,
                fresh.findings(),
                fresh.link());
    }

    /** Does a row tell people the same? Not by its time or the chat's title: those change with every look. */
    static boolean tellSame(Hit one, Hit other) {
        return one.version() == other.version()
                && one.ruleName().equals(other.ruleName())
                && one.severity() == other.severity()
                && one.tlp() == other.tlp()
                && new java.util.HashSet<>(one.matches()).equals(new java.util.HashSet<>(other.matches()));
    }
}
