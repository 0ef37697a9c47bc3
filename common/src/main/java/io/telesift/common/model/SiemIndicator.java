// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The flat twin of {@link Indicator} for a SIEM, on {@code siem.indicator.v1}: ECS field names, no nested arrays (Wazuh
 * takes none), times as ISO 8601 text.
 *
 * @param confidence {@code None, Low, Medium, High} as in ECS
 */
public record SiemIndicator(
        @JsonProperty("@timestamp") String timestamp,
        @JsonProperty("event.kind") String eventKind,
        @JsonProperty("event.category") String eventCategory,
        @JsonProperty("event.type") String eventType,
        @JsonProperty("event.id") String eventId,
        @JsonProperty("threat.feed.name") String feedName,
        @JsonProperty("threat.indicator.type") String type,
        @JsonProperty("threat.indicator.name") String name,
        @JsonProperty("threat.indicator.description") String description,
        @JsonProperty("threat.indicator.ip") @Nullable String ip,
        @JsonProperty("threat.indicator.url.full") @Nullable String url,

        @JsonProperty("threat.indicator.url.domain") @Nullable
        String domain,

        @JsonProperty("threat.indicator.email.address") @Nullable
        String email,

        @JsonProperty("threat.indicator.file.hash.md5") @Nullable
        String md5,

        @JsonProperty("threat.indicator.file.hash.sha1") @Nullable
        String sha1,

        @JsonProperty("threat.indicator.file.hash.sha256") @Nullable
        String sha256,

        @JsonProperty("vulnerability.id") @Nullable String vulnerability,
        @JsonProperty("threat.indicator.first_seen") String firstSeen,
        @JsonProperty("threat.indicator.last_seen") String lastSeen,
        @JsonProperty("threat.indicator.sightings") long sightings,
        @JsonProperty("threat.indicator.confidence") String confidence,
        @JsonProperty("threat.indicator.marking.tlp") String tlp,
        @JsonProperty("telesift.type") String telesiftType,
        @JsonProperty("telesift.role") String role,
        @JsonProperty("telesift.channels") long channels,
        @JsonProperty("telesift.channel") @Nullable String channel)
        implements Versioned {}
