// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

/**
 * A cue that stands in a text; places are UTF-16 units of the original.
 *
 * @param label a colon follows soon: it speaks of the whole rest of its line
 */
record CueHit(Cue cue, int start, int end, boolean label) {
    boolean contains(int from, int to) {
        return start <= from && to <= end;
    }
}
