// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.indicator;

import io.telesift.common.model.Indicator;
import io.telesift.common.model.Indicator.ChannelCount;
import io.telesift.common.model.IndicatorKey;
import io.telesift.common.model.IndicatorType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as the sum of its chats' shares. Each chat comes as one share, so adding and subtracting shares counts the
 * chats exactly, without a list of all of them.
 *
 * @param channels the most frequent ones; a chat beyond them comes back with its own next share, if it has grown enough
 */
record IndicatorSum(IndicatorKey indicator, Tally tally, long channelCount, List<ChannelCount> channels) {
    static IndicatorSum plus(@Nullable IndicatorSum sum, ChannelShare share) {
        List<ChannelCount> channels = sum == null ? new ArrayList<>() : sum.without(share);
        channels.add(share.count());
        channels.sort(ChannelCount.MOST_FREQUENT);
        return new IndicatorSum(
                share.indicator(),
                sum == null ? share.tally() : sum.tally.plus(share.tally()),
                sum == null ? 1 : sum.channelCount + 1,
                named(channels));
    }

    /** {@code null} when no chat is left. */
    static @Nullable IndicatorSum minus(@Nullable IndicatorSum sum, ChannelShare share) {
        if (sum == null || sum.channelCount <= 1) {
            return null;
        }
        return new IndicatorSum(
                sum.indicator, sum.tally.minus(share.tally()), sum.channelCount - 1, sum.without(share));
    }

    private List<ChannelCount> without(ChannelShare share) {
        List<ChannelCount> others = new ArrayList<>(channels);
        others.removeIf(count -> count.chat().id() == share.chat().id());
        return others;
    }

    private static List<ChannelCount> named(List<ChannelCount> channels) {
        return List.copyOf(channels.subList(0, Math.min(channels.size(), Indicator.NAMED_CHANNELS)));
    }

    Indicator published(BiFunction<IndicatorType, String, String> defang) {
        return new Indicator(
                indicator.type(),
                indicator.value(),
                defang.apply(indicator.type(), indicator.value()),
                Indicator.leading(tally.roles()),
                tally.roles(),
                tally.highestConfidence(),
                tally.firstSeen(),
                tally.lastSeen(),
                tally.sightings(),
                channelCount,
                channels);
    }
}
