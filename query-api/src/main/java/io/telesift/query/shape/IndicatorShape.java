// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.shape;

import io.telesift.common.model.Indicator;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An indicator.
 *
 * @param value hostile; show {@code defanged}
 * @param roles role to number of sightings
 * @param channels the most frequent ones
 * @param channelCount all of them
 */
public record IndicatorShape(
        IndicatorType type,
        String value,
        String defanged,
        Role role,
        Map<Role, Long> roles,
        int confidence,
        Instant firstSeen,
        Instant lastSeen,
        long sightings,
        List<ChannelShare> channels,
        long channelCount) {
    /** A channel's share of the sightings. */
    public record ChannelShare(
            long id,
            @Nullable String title,
            @Nullable String username,
            long sightings,
            Instant firstSeen,
            Instant lastSeen) {
        private static ChannelShare of(Indicator.ChannelCount count) {
            return new ChannelShare(
                    count.chat().id(),
                    count.chat().title(),
                    count.chat().username(),
                    count.sightings(),
                    count.firstSeen(),
                    count.lastSeen());
        }
    }

    /** The shape of a row. */
    public static IndicatorShape of(Indicator indicator) {
        return new IndicatorShape(
                indicator.type(),
                indicator.value(),
                indicator.defanged(),
                indicator.role(),
                indicator.roles(),
                indicator.confidence(),
                indicator.firstSeen(),
                indicator.lastSeen(),
                indicator.sightings(),
                indicator.channels().stream().map(ChannelShare::of).toList(),
                indicator.channelCount());
    }
}
