// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to watch, on {@code telesift.channel.v1}.
 *
 * @param id {@code @username} in lower case, or a numeric chat id as text
 * @param title for people
 * @param paused kept, but not collected
 * @param tags actor, language, country, campaign, ...: {@code kind:value} or plain words
 * @param source which way into Telegram is used
 * @param backfill how much history is wanted; see {@link Backfill#parse}
 * @param priority 1 first, 2 usual, 3 last
 * @param interval seconds between two readings, 1 to 604800; absent if the collector decides
 * @param join whether an account may join it: others see that
 * @param media what is downloaded of its files; absent if nothing
 */
public record Channel(
        String id,
        @Nullable String title,
        boolean paused,
        Set<String> tags,
        ChannelSource source,
        String backfill,
        int priority,
        @Nullable Integer interval,
        boolean join,
        @Nullable ChannelMedia media)
        implements Versioned {
    /** Enough to see what a channel is about. */
    public static final String USUAL_BACKFILL = "posts:200";

    /** Between those that come first and those that can wait. */
    public static final int USUAL_PRIORITY = 2;

    private static final int LOWEST_PRIORITY = 3;
    private static final int LONGEST_INTERVAL = 604_800;
    private static final int MOST_TAGS = 50;

    public Channel {
        if (!Values.required(id, "id").matches("@[A-Za-z][A-Za-z0-9_]{3,31}|-?[0-9]{1,19}")) {
            throw new IllegalArgumentException("channel id must be @username or a numeric chat id: " + id);
        }
        tags = Values.set(tags);
        require(tags.size() <= MOST_TAGS, "a channel has at most " + MOST_TAGS + " tags");
        Values.required(source, "source");
        Backfill.parse(Values.required(backfill, "backfill"));
        require(priority >= 1 && priority <= LOWEST_PRIORITY, "priority must be 1, 2 or 3");
        require(
                interval == null || (interval >= 1 && interval <= LONGEST_INTERVAL),
                "interval must be 1 to 604800 seconds");
    }

    /** A channel of which nothing more is said. */
    public Channel(String id, @Nullable String title, boolean paused, Set<String> tags) {
        this(id, title, paused, tags, ChannelSource.AUTO, USUAL_BACKFILL, USUAL_PRIORITY, null, false, null);
    }

    private static void require(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException(fault);
        }
    }

    @JsonCreator
    static Channel read(
            @JsonProperty("id") String id,
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("paused") @Nullable Boolean paused,
            @JsonProperty("tags") Set<String> tags,
            @JsonProperty("source") @Nullable ChannelSource source,
            @JsonProperty("backfill") @Nullable String backfill,
            @JsonProperty("priority") @Nullable Integer priority,
            @JsonProperty("interval") @Nullable Integer interval,
            @JsonProperty("join") @Nullable Boolean join,
            @JsonProperty("media") @Nullable ChannelMedia media) {
        return new Channel(
                id,
                title,
                paused != null && paused,
                tags,
                source == null ? ChannelSource.AUTO : source,
                backfill == null ? USUAL_BACKFILL : backfill,
                priority == null ? USUAL_PRIORITY : priority,
                interval,
                join != null && join,
                media);
    }
}
