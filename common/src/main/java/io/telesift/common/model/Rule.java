// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to hear about. A rule matches a message if every group of {@code all} has a term in the text, no
 * term of {@code none} has, and, where {@code indicators} lists any, one of them was found.
 *
 * @param id letters, digits, {@code - _ .}; never a colon, it stands in keys
 * @param all groups of terms: all groups, any term of a group. A term matches whole words, ignoring case; a trailing
 *     {@code *} lets the word go on (stems of inflected languages); several words match with any white space between
 * @param none terms that forbid a match
 * @param indicators canonical indicator values, {@code <type>:<value>} or {@code <type>:*}
 * @param languages ISO 639-1, empty for all
 * @param chats chat ids or usernames, empty for all
 * @param destinations names, empty for all
 * @param throttle at most one alert in this time, if set
 */
public record Rule(
        String id,
        String name,
        boolean enabled,
        Severity severity,
        Tlp tlp,
        List<List<String>> all,
        List<String> none,
        List<String> indicators,
        Set<String> languages,
        Set<String> chats,
        Set<String> destinations,
        @Nullable Duration throttle,
        Set<String> tags)
        implements Versioned {
    public Rule {
        if (!Values.required(id, "id").matches("[A-Za-z0-9_.-]{1,80}")) {
            throw new IllegalArgumentException("rule id must be 1 to 80 letters, digits, '-', '_' or '.': " + id);
        }
        name = name == null ? id : name;
        severity = severity == null || severity == Severity.UNKNOWN ? Severity.MEDIUM : severity;
        tlp = tlp == null ? Tlp.AMBER : tlp;
        all = all == null ? List.of() : all.stream().map(Values::list).toList();
        none = Values.list(none);
        indicators = Values.list(indicators);
        languages = Values.set(languages);
        chats = Values.set(chats);
        destinations = Values.set(destinations);
        tags = Values.set(tags);
        if (all.stream().allMatch(List::isEmpty) && indicators.isEmpty()) {
            throw new IllegalArgumentException("rule '" + id + "' has no condition: give 'all' or 'indicators'");
        }
    }

    /** The JSON and YAML form, where {@code enabled} may be left out and then is true. */
    @com.fasterxml.jackson.annotation.JsonCreator
    static Rule read(
            @JsonProperty("id") String id,
            @JsonProperty("name") String name,
            @JsonProperty("enabled") @Nullable Boolean enabled,
            @JsonProperty("severity") Severity severity,
            @JsonProperty("tlp") Tlp tlp,
            @JsonProperty("all") List<List<String>> all,
            @JsonProperty("none") List<String> none,
            @JsonProperty("indicators") List<String> indicators,
            @JsonProperty("languages") Set<String> languages,
            @JsonProperty("chats") Set<String> chats,
            @JsonProperty("destinations") Set<String> destinations,
            @JsonProperty("throttle") @Nullable Duration throttle,
            @JsonProperty("tags") Set<String> tags) {
        boolean on = enabled == null || enabled;
        return new Rule(
                id, name, on, severity, tlp, all, none, indicators, languages, chats, destinations, throttle, tags);
    }
}
