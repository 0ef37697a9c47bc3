// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.handover;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the collector tells of the channels it watches. */
@FunctionalInterface
public interface Collection {
    /**
     * The collector's own words, one object a source, by the channel's id as it is watched; empty if it does not answer,
     * which must not keep anybody from seeing the list.
     */
    Optional<Map<String, List<JsonNode>>> statuses();
}
