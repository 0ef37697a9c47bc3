// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import io.telesift.collector.source.Observation;
import io.telesift.common.model.Chat;
import io.telesift.common.model.ChatType;
import io.telesift.common.model.ContentHash;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.Source;
import io.telesift.common.model.SourceKind;
import io.telesift.common.model.TelegramMessage;
import java.time.Instant;
import java.util.Arrays;

/** Observations for tests of journals and readers. */
public final class Sightings {
    public static final Source WEB = new Source(SourceKind.WEB, null);
    public static final Instant DATE = Instant.parse("2026-11-20T09:00:00Z");

    private Sightings() {}

    /** A channel. */
    public static Chat chat(long id) {
        return new Chat(id, ChatType.CHANNEL, "Zarya", "zarya_demo");
    }

    /** A post of it. */
    public static Observation.Seen post(long chatId, long id, String text, Instant observedAt) {
        MessageContent content = MessageContent.ofText(text);
        return new Observation.Seen(new TelegramMessage(
                WEB,
                observedAt,
                chat(chatId),
                id,
                DATE.plusSeconds(id * 60),
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                content,
                ContentHash.of(content),
                null));
    }

    /** A complete reading of {@code (after, upTo]} that shows these posts, each with the text {@code post <id>}. */
    public static Stretch stretch(long chatId, long after, long upTo, Instant observedAt, long... ids) {
        return new Stretch(
                chat(chatId),
                after,
                upTo,
                observedAt,
                Arrays.stream(ids)
                        .<Observation>mapToObj(id -> post(chatId, id, "post " + id, observedAt))
                        .toList(),
                false);
    }
}
