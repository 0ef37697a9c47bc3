// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.gate;

import io.telesift.common.model.MessageContent;
import io.telesift.common.model.MessageVersion;
import io.telesift.common.model.SourceKind;
import io.telesift.common.model.TelegramMessage;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A version with the gate's own memory of it.
 *
 * @param from the earliest moment this text was seen in this stretch
 * @param until the latest one: the version with the latest is the current one
 * @param seenUntil the latest sighting by a source that knows of the edit and not of its time, once another told the time
 */
record KnownVersion(
        MessageVersion version,
        Moment from,
        Moment until,
        @Nullable Moment seenUntil) {
    static KnownVersion first(int number, TelegramMessage event) {
        Moment moment = Moment.of(event);
        MessageVersion version = new MessageVersion(
                number,
                hashOf(event),
                event.editDate(),
                event.observedAt(),
                Set.of(event.source().kind()),
                contentOf(event));
        return new KnownVersion(version, moment, moment, null);
    }

    boolean sameText(TelegramMessage event) {
        return version.contentHash().equals(event.contentHash());
    }

    /** This very sighting may have been taken in before: the same text at a moment within the stretch. */
    boolean covers(TelegramMessage event) {
        Moment moment = Moment.of(event);
        boolean within = moment.compareTo(until) <= 0
                || (timeless(event) && seenUntil != null && moment.compareTo(seenUntil) <= 0);
        return sameText(event) && moment.compareTo(from) >= 0 && within;
    }

    /** Its source says that the text was edited, and not when: the web preview does. */
    static boolean timeless(TelegramMessage event) {
        return event.edited() && event.editDate() == null;
    }

    /** So far only such sources told of the edit. */
    private boolean timeless() {
        return version.editDate() == null && until.at().equals(until.observedAt());
    }

    /** What a source saw that knows no edit time may be this edit, whose time is known, however late it looked. */
    boolean explains(TelegramMessage timeless) {
        Instant edit = version.editDate();
        return sameText(timeless) && edit != null && !edit.isAfter(timeless.observedAt());
    }

    /** And the other way round: this edit's time is told only now. */
    boolean isExplainedBy(TelegramMessage exact) {
        Instant edit = exact.editDate();
        return sameText(exact) && timeless() && edit != null && !until.at().isBefore(edit);
    }

    /** Another source's word about the same edit. */
    boolean sameEdit(TelegramMessage event) {
        return sameText(event) && event.editDate() != null && event.editDate().equals(version.editDate());
    }

    /** The same text again. A late word about a known edit does not move the version forward; an exact time does. */
    KnownVersion seenAgain(TelegramMessage event) {
        Moment moment = Moment.of(event);
        Moment earliest = Moment.earlier(from, moment);
        if (timeless(event) && version.editDate() != null) {
            Moment seen = seenUntil == null ? moment : Moment.later(seenUntil, moment);
            return new KnownVersion(merged(event), earliest, until, seen);
        }
        if (timeless() && event.editDate() != null) {
            return new KnownVersion(merged(event), earliest, moment, until);
        }
        Moment latest = sameEdit(event) ? until : Moment.later(until, moment);
        return new KnownVersion(merged(event), earliest, latest, seenUntil);
    }

    private MessageVersion merged(TelegramMessage event) {
        return new MessageVersion(
                version.number(),
                version.contentHash(),
                laterEdit(version.editDate(), event.editDate()),
                version.observedAt().isBefore(event.observedAt()) ? version.observedAt() : event.observedAt(),
                with(version.sources(), event.source().kind()),
                richer(event));
    }

    /**
     * What the hash leaves out (formatting, file sizes, previews) is taken from a later edit or a source that sees more;
     * otherwise two sources that see it differently would take turns for ever, each turn a new state.
     */
    private MessageContent richer(TelegramMessage event) {
        boolean later = !Objects.equals(laterEdit(version.editDate(), event.editDate()), version.editDate());
        boolean seesMore = sight(Set.of(event.source().kind())) > sight(version.sources());
        return later || seesMore ? contentOf(event) : version.content();
    }

    private static int sight(Collection<SourceKind> sources) {
        return sources.stream().mapToInt(KnownVersion::sight).max().orElse(0);
    }

    private static int sight(SourceKind source) {
        return switch (source) {
            case TDLIB -> 3;
            case EXPORT -> 2;
            case WEB -> 1;
            case UNKNOWN -> 0;
        };
    }

    private static Set<SourceKind> with(Set<SourceKind> sources, SourceKind source) {
        EnumSet<SourceKind> all = EnumSet.of(source);
        all.addAll(sources);
        return all;
    }

    private static @Nullable Instant laterEdit(@Nullable Instant known, @Nullable Instant told) {
        if (known == null || told == null) {
            return known == null ? told : known;
        }
        return told.isAfter(known) ? told : known;
    }

    private static String hashOf(TelegramMessage event) {
        return Objects.requireNonNull(event.contentHash(), "only content makes a version");
    }

    private static MessageContent contentOf(TelegramMessage event) {
        return Objects.requireNonNull(event.content(), "only content makes a version");
    }
}
