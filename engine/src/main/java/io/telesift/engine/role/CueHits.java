// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import java.util.ArrayList;
import java.util.List;

/** The cues of a text, by their start and by their end alike: none stands inside another. */
final class CueHits {
    private final String text;
    private final List<CueHit> hits = new ArrayList<>();

    CueHits(String text) {
        this.text = text;
    }

    /** Leaves out what stands inside the last one; starts arrive in their order. */
    void add(Cue cue, int start, int end) {
        CueHit last = hits.isEmpty() ? null : hits.get(hits.size() - 1);
        if (last == null || last.end() < end) {
            boolean label = Labels.follows(text, end);
            hits.add(new CueHit(cue, start, end, label, last == null ? null : last.lastLabel()));
        }
    }

    int count() {
        return hits.size();
    }

    CueHit get(int index) {
        return hits.get(index);
    }

    /** The last that ends at or before this place, or -1. */
    int lastBefore(int place) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
