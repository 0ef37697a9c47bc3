// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.extraction;

import io.telesift.common.model.Sighting;
import java.util.List;

/** The sightings that were written for a message: the store's value. */
record SightingsOfMessage(List<Sighting> rows) {
    static final SightingsOfMessage NONE = new SightingsOfMessage(List.of());
}
