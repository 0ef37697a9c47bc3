// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.extraction;

import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorKey;
import io.telesift.common.model.Message;
import io.telesift.common.model.MessageVersion;
import io.telesift.common.model.Sighting;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The sightings of a message: the union over its versions, each at its place in the newest version that holds it. */
final class SightingRows {
    /** Likewise a bound against posts that are edited into ever new lists; the current version's come first. */
    static final int MOST = 1_000;

    private final Message message;
    private final Map<IndicatorKey, Place> places = new LinkedHashMap<>();

    private SightingRows(Message message) {
        this.message = message;
    }

    private record Place(Finding finding, boolean current, Set<Integer> versions) {}

    /**
     * All rows.
     *
     * @param findings of each version, by its number
     */
    static List<Sighting> of(Message message, Map<Integer, List<Finding>> findings) {
        SightingRows rows = new SightingRows(message);
        List<MessageVersion> versions = message.versions();
        for (int newestFirst = versions.size() - 1; newestFirst >= 0; newestFirst--) {
            int number = versions.get(newestFirst).number();
            findings.getOrDefault(number, List.of()).forEach(finding -> rows.add(number, finding));
        }
        return rows.rows();
    }

    private void add(int version, Finding finding) {
        Place place = places.get(finding.key());
        if (place == null && places.size() < MOST) {
            place = new Place(finding, version == message.currentVersion(), new TreeSet<>());
            places.put(finding.key(), place);
        }
        if (place != null) {
            place.versions().add(version);
        }
    }

    private List<Sighting> rows() {
        Instant posted = message.date();
        Instant at = posted == null ? message.firstSeen() : posted;
        String link = message.link();
        return places.values().stream().map(place -> row(place, at, link)).toList();
    }

    private Sighting row(Place place, Instant at, @org.jspecify.annotations.Nullable String link) {
        Finding finding = place.finding();
        return new Sighting(
                finding.type(),
                finding.value(),
                message.chat(),
                message.messageId(),
                at,
                finding.raw(),
                finding.origin(),
                finding.start(),
                finding.end(),
                finding.defanged(),
                finding.role(),
                finding.confidence(),
                finding.reason(),
                finding.flags(),
                place.versions(),
                place.current(),
                link);
    }
}
