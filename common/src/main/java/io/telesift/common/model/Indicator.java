// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An indicator and all that is known of it, on {@code cti.indicator.v1}. Stays small even for what everybody posts: of
 * the channels the most frequent are named, the rest is a number.
 *
 * @param sightings messages that hold it now
 * @param channelCount distinct chats
 * @param channels the most frequent ones, most frequent first, at most {@link #NAMED_CHANNELS}
 * @param roles role to number of sightings
 * @param role the leading one
 * @param confidence 0 to 100, the highest of its sightings
 * @param firstSeen posting time of the earliest message ever counted; never moves forward
 */
public record Indicator(
        IndicatorType type,
        String value,
        String defanged,
        Role role,
        Map<Role, Long> roles,
        int confidence,
        Instant firstSeen,
        Instant lastSeen,
        long sightings,
        long channelCount,
        List<ChannelCount> channels)
        implements Versioned {
    /** How many chats an indicator names. */
    public static final int NAMED_CHANNELS = 100;

    public Indicator {
        Values.required(type, "type");
        Values.required(value, "value");
        defanged = defanged == null ? value : defanged;
        role = role == null ? Role.UNKNOWN : role;
        roles = Values.map(roles);
        Values.required(firstSeen, "firstSeen");
        Values.required(lastSeen, "lastSeen");
        channels = Values.list(channels);
    }

    /** Type and value. */
    public IndicatorKey key() {
        return new IndicatorKey(type, value);
    }

    /** One chat's share. */
    public record ChannelCount(Chat chat, long sightings, Instant firstSeen, Instant lastSeen) {
        /** Most frequent first; equal counts by chat id, so that the order is always the same. */
        public static final Comparator<ChannelCount> MOST_FREQUENT = Comparator.comparingLong(ChannelCount::sightings)
                .reversed()
                .thenComparingLong(count -> count.chat().id());
    }

    /** The role that most sightings have; a known role wins over {@link Role#UNKNOWN} if there is any. */
    public static Role leading(Map<Role, Long> roles) {
        return roles.entrySet().stream()
                .filter(entry -> entry.getKey() != Role.UNKNOWN)
                .max(Map.Entry.<Role, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(Role.UNKNOWN);
    }

    /** The chat that shows it most, if any is named. */
    public @Nullable Chat leadingChannel() {
        return channels.isEmpty() ? null : channels.get(0).chat();
    }
}
