// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.Role;
import java.util.List;
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
    private final CueHits hits;
    private final Precedence precedence;

    Beside(String text, Lines lines, LinkSpans links, CueHits hits, Precedence precedence) {
        this.text = text;
        this.lines = lines;
        this.links = links;
        this.hits = hits;
        this.precedence = precedence;
    }

    /** What a cue tells, and how far away it is. */
    private record Told(RoleVerdict verdict, int distance) {}

    @Nullable
    RoleVerdict about(Kind kind, int start, int end) {
        int lineStart = lines.start(lines.at(start));
        Told before = before(kind, lineStart, start);
        Told after = after(kind, end, lines.end(lines.at(end)));
        Told near = nearer(before, after);
        return near == null ? label(kind, lineStart, start) : near.verdict;
    }

    private static @Nullable Told nearer(@Nullable Told before, @Nullable Told after) {
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        return before.distance <= after.distance ? before : after;
    }

    private @Nullable Told before(Kind kind, int lineStart, int start) {
        for (int i = hits.lastBefore(start); i >= 0; i--) {
            CueHit hit = hits.get(i);
            if (hit.start() < lineStart || start - hit.end() > BEFORE) {
                return null;
            }
            RoleVerdict verdict = verdict(kind, hit.cue());
            if (verdict != null) {
                return new Told(verdict, distance(hit.end(), start));
            }
        }
        return null;
    }

    private @Nullable Told after(Kind kind, int end, int lineEnd) {
        for (int i = hits.lastBefore(end) + 1; i < hits.count(); i++) {
            CueHit hit = hits.get(i);
            if (hit.end() > lineEnd || hit.start() - end > AFTER) {
                return null;
            }
            RoleVerdict verdict = behind(hit.cue());
            if (verdict != null && speaksBackTo(kind, verdict.role()) && hit.start() >= end) {
                return sentenceEnds(end, hit.start()) ? null : new Told(verdict, distance(end, hit.start()));
            }
        }
        return null;
    }

    private @Nullable RoleVerdict behind(Cue cue) {
        List<Place> places = precedence.behind();
        RoleVerdict verdict = cue.verdict(places.get(0));
        return verdict == null && places.size() > 1 ? cue.verdict(places.get(1)) : verdict;
    }

    /** A call to write to somebody, behind a site, is no word about the site. */
    private static boolean speaksBackTo(Kind kind, Role role) {
        return kind.allows(role) && (role != Role.CONTACT || kind != Kind.SITE);
    }

    private @Nullable RoleVerdict label(Kind kind, int lineStart, int start) {
        int last = hits.lastBefore(start);
        CueHit label = last < 0 ? null : hits.get(last).lastLabel();
        return label == null || label.start() < lineStart ? null : verdict(kind, label.cue());
    }

    private @Nullable RoleVerdict verdict(Kind kind, Cue cue) {
        List<Place> places = precedence.of(kind);
        for (int i = 0; i < places.size(); i++) {
            RoleVerdict verdict = cue.verdict(places.get(i));
            if (verdict != null && kind.allows(verdict.role())) {
                return verdict;
            }
        }
        return null;
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
