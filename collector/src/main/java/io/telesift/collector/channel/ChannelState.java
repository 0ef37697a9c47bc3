// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.channel;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How it stands with a channel at one source. */
public enum ChannelState {
    /** Its turn has not come yet, or no source reads it. */
    WAITING,
    /** Read up to its newest post, and on. */
    LIVE,
    /** Read up to its newest post, and older ones are still being fetched. */
    BACKFILLING,
    /** It exists, and the preview does not show it: a group, or a channel that is restricted. */
    NOT_PREVIEWABLE,
    /** It exists and has no posts. */
    EMPTY,
    /** There is no such channel, or no more. */
    GONE,
    /** Telegram does not answer this collector now. */
    BLOCKED,
    /** By the operator. */
    PAUSED,
    /** Something else; the error says what. */
    ERROR;

    /** Lower case with hyphens, as in JSON. */
    @JsonValue
    public String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
