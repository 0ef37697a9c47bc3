// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.Role;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the cue on an indicator's line that says most about it: the nearest one, else the label of the line. */
final class Beside {
    /** How far before and behind an indicator a word may stand, in units. */
    private static final int BEFORE = 64;

    private static final int AFTER = 40;
    /** What another link or the end of a sentence in between adds to a distance. */
    private static final int BARRIER = 30;

    private final String text;
    private final Lines lines;
    private final LinkSpans links;
    private final List<CueHit> hits;
    private final Tone tone;
    private final int[] labelAt;

    Beside(String text, Lines lines, LinkSpans links, List<CueHit> hits, Tone tone) {
        this.text = text;
        this.lines = lines;
        this.links = links;
        this.hits = hits;
        this.tone = tone;
        labelAt = labels(hits);
    }

    /** By hit: the last label among it and those before it, or -1. */
    private static int[] labels(List<CueHit> hits) {
        int[] labels = new int[hits.size()];
        int last = -1;
        for (int i = 0; i < labels.length; i++) {
            boolean label = hits.get(i).label() && hits.get(i).cue().role(Place.BEFORE) != null;
            last = label ? i : last;
            labels[i] = last;
        }
        return labels;
    }

    /** A cue, what it tells, and how far away it is. */
    record Told(CueHit hit, Role role, boolean before, int distance) {
        RoleVerdict verdict() {
            String words = hit.cue().written().indexOf(' ') < 0 ? "word" : "words";
            return new RoleVerdict(
                    role,
                    (before ? "after" : "before") + " the " + words + " \""
                            + hit.cue().written() + "\"");
        }
    }

    @Nullable
    Told about(Kind kind, int start, int end) {
        int line = lines.at(start);
        Told near = Stream.of(before(kind, lines.start(line), start), after(kind, end, lines.end(lines.at(end))))
                .flatMap(Stream::ofNullable)
                .min(Comparator.comparingInt(Told::distance))
                .orElse(null);
        return near != null ? near : label(kind, lines.start(line), start);
    }

    private @Nullable Told before(Kind kind, int lineStart, int start) {
        for (int i = lastBefore(start); i >= 0; i--) {
            CueHit hit = hits.get(i);
            if (hit.start() < lineStart || start - hit.end() > BEFORE) {
                return null;
            }
            Role role = role(kind, hit);
            if (role != null) {
                return new Told(hit, role, true, distance(hit.end(), start));
            }
        }
        return null;
    }

    private @Nullable Told after(Kind kind, int end, int lineEnd) {
        for (int i = lastBefore(end) + 1; i < hits.size(); i++) {
            CueHit hit = hits.get(i);
            if (hit.end() > lineEnd || hit.start() - end > AFTER) {
                return null;
            }
            Role role = hit.cue().role(Place.AFTER);
            if (role != null && speaksBackTo(kind, role) && hit.start() >= end) {
                return sentenceEnds(end, hit.start()) ? null : new Told(hit, role, false, distance(end, hit.start()));
            }
        }
        return null;
    }

    /** A call to write to somebody, behind a site, is no word about the site. */
    private static boolean speaksBackTo(Kind kind, Role role) {
        return kind.allows(role) && (role != Role.CONTACT || kind != Kind.SITE);
    }

    private @Nullable Told label(Kind kind, int lineStart, int start) {
        int last = lastBefore(start);
        int label = last < 0 ? -1 : labelAt[last];
        if (label < 0 || hits.get(label).start() < lineStart) {
            return null;
        }
        Role role = role(kind, hits.get(label));
        return role == null
                ? null
                : new Told(hits.get(label), role, true, start - hits.get(label).end());
    }

    private @Nullable Role role(Kind kind, CueHit hit) {
        boolean address = kind == Kind.ADDRESS || kind == Kind.TELEGRAM;
        return Stream.of(
                        address ? Place.ADDRESS : Place.BEFORE,
                        Place.BEFORE,
                        address && !tone.warning() ? Place.MAIL : Place.BEFORE,
                        tone.warning() ? Place.BEFORE : Place.LOOT,
                        tone.claims() > 0 && !tone.warning() ? Place.SITE : Place.BEFORE)
                .map(hit.cue()::role)
                .filter(role -> role != null && kind.allows(role))
                .findFirst()
                .orElse(null);
    }

    /** The last hit that ends at or before this place; hits are sorted by start and by end alike. */
    private int lastBefore(int place) {
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

    private int distance(int from, int to) {
        return to - from + (links.overlap(from, to) ? BARRIER : 0) + (sentenceEnds(from, to) ? BARRIER : 0);
    }

    private boolean sentenceEnds(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean end = c == '.' || c == '!' || c == '?';
            if (c == '\u3002' || (end && i + 1 < to && text.charAt(i + 1) <= ' ')) {
                return true;
            }
        }
        return false;
    }
}
