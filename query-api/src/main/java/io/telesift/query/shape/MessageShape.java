// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.shape;

import io.telesift.common.model.Deletion;
import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Message;
import io.telesift.common.model.MessageVersion;
import io.telesift.common.model.Role;
import io.telesift.common.model.SourceKind;
import io.telesift.query.store.MessageRow;
import io.telesift.query.store.TranslationRow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A message.
 *
 * @param id {@code <chatId>:<messageId>}
 * @param text of the current version
 * @param translations by language
 * @param versions all that are kept, oldest first
 * @param removedWithinMinutes it was found gone so many minutes after it was posted, rounded up; absent while it is there
 * @param indicators of the current version, each once
 */
public record MessageShape(
        String id,
        ChatShape chat,
        @Nullable Instant date,
        String text,
        String lang,
        Set<String> tags,
        Map<String, TranslationRow> translations,
        List<Version> versions,
        boolean deleted,
        @Nullable Deletion deletion,
        @Nullable Long removedWithinMinutes,
        Set<SourceKind> sources,
        List<Found> indicators,
        List<HitShape> hits,
        @Nullable String link) {
    private static final long SECONDS_A_MINUTE = 60;

    /** A state of the message's text. */
    public record Version(
            int number,
            boolean current,
            String text,
            @Nullable Instant editDate,
            Instant observedAt,
            Set<SourceKind> sources) {
        private static Version of(MessageVersion version, int current) {
            return new Version(
                    version.number(),
                    version.number() == current,
                    version.content().text(),
                    version.editDate(),
                    version.observedAt(),
                    version.sources());
        }
    }

    /** An indicator in the message. */
    public record Found(IndicatorType type, String value, Role role, int confidence) {
        private static Stream<Found> of(Finding finding) {
            Stream<Found> derived = finding.derived().stream()
                    .flatMap(one -> one.type() == null
                            ? Stream.empty()
                            : Stream.of(new Found(one.type(), one.value(), finding.role(), finding.confidence())));
            return Stream.concat(
                    Stream.of(new Found(finding.type(), finding.value(), finding.role(), finding.confidence())),
                    derived);
        }
    }

    static MessageShape of(MessageRow row, List<HitShape> hits) {
        Message message = row.message();
        return new MessageShape(
                message.ref().key(),
                ChatShape.of(message.chat()),
                message.date(),
                message.text(),
                message.lang(),
                message.tags(),
                row.translations(),
                message.versions().stream()
                        .map(version -> Version.of(version, message.currentVersion()))
                        .toList(),
                message.deletion() != null,
                message.deletion(),
                removedWithinMinutes(message),
                message.sources(),
                message.findings().stream().flatMap(Found::of).distinct().toList(),
                hits,
                message.link());
    }

    private static @Nullable Long removedWithinMinutes(Message message) {
        Deletion deletion = message.deletion();
        Instant date = message.date();
        if (deletion == null || date == null) {
            return null;
        }
        long seconds = Math.max(0, Duration.between(date, deletion.at()).toSeconds());
        return (seconds + SECONDS_A_MINUTE - 1) / SECONDS_A_MINUTE;
    }
}
