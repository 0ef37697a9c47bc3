// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import io.telesift.common.model.Chat;
import io.telesift.common.model.Deletion;
import io.telesift.common.model.Source;
import io.telesift.common.model.TelegramMessage;
import java.time.Instant;

/** A message that is no longer where it was. */
public final class Missing {
    private Missing() {}

    /**
     * Without content, which only those know who saw it.
     *
     * @param at when its absence was seen or told
     * @param certain told by Telegram; otherwise gone as far as can be told, until somebody sees it again
     */
    public static TelegramMessage message(Source source, Chat chat, long id, Instant at, boolean certain) {
        return new TelegramMessage(
                source,
                at,
                chat,
                id,
                null,
                null,
                false,
                new Deletion(at, certain),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
