// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.indicator;

import io.telesift.common.model.Chat;
import io.telesift.common.model.Indicator.ChannelCount;
import io.telesift.common.model.IndicatorKey;
import io.telesift.common.model.Sighting;
import org.jspecify.annotations.Nullable;

/** One chat's share of an indicator: one sighting, or the sum of them. */
record ChannelShare(IndicatorKey indicator, Chat chat, Tally tally) {
    static ChannelShare of(Sighting sighting) {
        return new ChannelShare(sighting.indicator(), sighting.chat(), Tally.of(sighting));
    }

    /** {@code <chatId>:<type>:<value>}. */
    String key() {
        return chat.id() + ":" + indicator.key();
    }

    /** The chat's names are those seen last. */
    static ChannelShare plus(@Nullable ChannelShare sum, ChannelShare one) {
        return sum == null ? one : new ChannelShare(one.indicator, one.chat, sum.tally.plus(one.tally));
    }

    /** {@code null} when nothing is left. */
    static @Nullable ChannelShare minus(@Nullable ChannelShare sum, ChannelShare one) {
        if (sum == null || sum.tally.sightings() <= one.tally.sightings()) {
            return null;
        }
        return new ChannelShare(sum.indicator, sum.chat, sum.tally.minus(one.tally));
    }

    ChannelCount count() {
        return new ChannelCount(chat, tally.sightings(), tally.firstSeen(), tally.lastSeen());
    }
}
