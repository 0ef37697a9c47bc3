// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.activity;

import io.telesift.common.model.Activity;
import io.telesift.common.model.Chat;
import io.telesift.common.model.Deletion;
import io.telesift.common.model.Hit;
import io.telesift.common.model.Message;
import io.telesift.common.model.MessageVersion;
import io.telesift.common.model.Sighting;
import io.telesift.extractor.extraction.ExtractedMessage;
import io.telesift.extractor.extraction.SightingChange;
import io.telesift.extractor.gate.MessageChange;
import io.telesift.extractor.matching.HitChange;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a change adds to the counters, or takes from them: activities whose count is the difference. */
final class ActivityDeltas {
    private ActivityDeltas() {}

    /** Messages by posting time, edits by edit time, deletions by the time their absence was seen. */
    static List<Activity> of(MessageChange change) {
        List<Activity> deltas = new ArrayList<>();
        ofContent(change, deltas);
        ofDeletion(change, deltas);
        return deltas;
    }

    private static void ofContent(MessageChange change, List<Activity> deltas) {
        Message after = change.after();
        Set<Integer> known = change.before() == null ? Set.of() : numbers(change.before());
        List<MessageVersion> added = after.versions().stream()
                .filter(version -> !known.contains(version.number()))
                .toList();
        boolean first = versionsEver(change.before()) == 0;
        for (MessageVersion version : added) {
            deltas.add(first ? posted(after) : delta(after.chat(), version.effectiveAt(), "edit", 1));
            first = false;
        }
    }

    private static Activity posted(Message message) {
        Instant date = Objects.requireNonNullElse(message.date(), message.firstSeen());
        return delta(message.chat(), date, message.service() == null ? "message" : "service", 1);
    }

    private static Set<Integer> numbers(Message message) {
        return message.versions().stream().map(MessageVersion::number).collect(Collectors.toSet());
    }

    private static int versionsEver(@Nullable Message message) {
        return message == null ? 0 : message.versions().size() + message.versionsDropped();
    }

    /** A tentative deletion that is undone, or moved, is taken back from where it was counted. */
    private static void ofDeletion(MessageChange change, List<Activity> deltas) {
        Deletion before = change.before() == null ? null : change.before().deletion();
        Deletion after = change.after().deletion();
        if (!Objects.equals(before, after)) {
            Stream.of(
                            counted(change.after().chat(), before, -1),
                            counted(change.after().chat(), after, 1))
                    .flatMap(List::stream)
                    .forEach(deltas::add);
        }
    }

    private static List<Activity> counted(Chat chat, @Nullable Deletion deletion, int count) {
        return deletion == null ? List.of() : List.of(delta(chat, deletion.at(), "deletion", count));
    }

    /** Sightings by posting time, one kind for each type of indicator. */
    static List<Activity> of(ExtractedMessage message) {
        return message.sightings().stream()
                .filter(change -> change.kind() != SightingChange.Kind.CHANGED)
                .map(ActivityDeltas::of)
                .toList();
    }

    private static Activity of(SightingChange change) {
        Sighting sighting = change.sighting();
        int count = change.kind() == SightingChange.Kind.ADDED ? 1 : -1;
        return delta(
                sighting.chat(), sighting.at(), "sighting." + sighting.type().value(), count);
    }

    /** New hits by posting time. */
    static List<Activity> of(HitChange change) {
        Hit hit = change.hit();
        Instant at = hit.date() == null ? hit.at() : hit.date();
        return change.isNew() ? List.of(delta(hit.chat(), at, "hit", 1)) : List.of();
    }

    private static Activity delta(Chat chat, Instant at, String kind, int count) {
        return new Activity(Activity.bucketOf(at), chat, kind, count);
    }
}
