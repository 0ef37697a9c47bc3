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
 * @param tags actor, language, country, campaign, ...
 */
public record Channel(String id, @Nullable String title, boolean paused, Set<String> tags) implements Versioned {
    public Channel {
        if (!Values.required(id, "id").matches("@[A-Za-z][A-Za-z0-9_]{3,31}|-?[0-9]{1,19}")) {
            throw new IllegalArgumentException("channel id must be @username or a numeric chat id: " + id);
        }
        tags = Values.set(tags);
    }

    @JsonCreator
    static Channel read(
            @JsonProperty("id") String id,
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("paused") @Nullable Boolean paused,
            @JsonProperty("tags") Set<String> tags) {
        return new Channel(id, title, paused != null && paused, tags);
    }
}
