// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import org.jspecify.annotations.Nullable;

/**
 * A cue that stands in a text; places are UTF-16 units of the original.
 *
 * @param label a colon follows soon: it speaks of the whole rest of its line
 * @param earlierLabel the last label among the hits before it
 */
record CueHit(
        Cue cue,
        int start,
        int end,
        boolean label,
        @Nullable CueHit earlierLabel) {
    /** The last label up to here, this one included, that tells a role of what stands behind it. */
    @Nullable
    CueHit lastLabel() {
        return label && cue.tells(Place.BEFORE) ? this : earlierLabel;
    }
}
