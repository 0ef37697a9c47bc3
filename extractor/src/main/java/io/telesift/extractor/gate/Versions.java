// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.gate;

import io.telesift.common.model.MessageVersion;
import io.telesift.common.model.TelegramMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The versions of a message that are kept, the oldest text first: the last one is current. The order comes from the
 * observations' moments alone, so any order of arrival ends with the same current text.
 *
 * @param dropped how many no longer fit
 */
record Versions(List<KnownVersion> known, int dropped) {
    /** Most versions kept. */
    static final int MOST = 10;

    /** Longest text of all of them together, in UTF-16 code units: a record must stay below 1 MiB. */
    static final int MOST_TEXT = 196_608;

    static final Versions NONE = new Versions(List.of(), 0);

    Versions {
        known = List.copyOf(known);
    }

    Versions seen(TelegramMessage event) {
        KnownVersion holder = holderOf(event);
        return holder == null ? withNew(event) : with(holder, holder.seenAgain(event));
    }

    /**
     * The version that an observation belongs to. Where it may have been taken in before comes first: seen again, it must
     * not be taken in elsewhere. Then the edit that it is another word about. Last come its neighbours in time: the same text,
     * with no other between.
     */
    private @Nullable KnownVersion holderOf(TelegramMessage event) {
        KnownVersion holder = first(version -> version.covers(event));
        if (holder == null) {
            holder = first(version -> version.sameEdit(event));
        }
        if (holder == null) {
            holder = KnownVersion.timeless(event)
                    ? last(version -> version.explains(event))
                    : first(version -> version.isExplainedBy(event));
        }
        return holder != null ? holder : neighbourOf(event);
    }

    private @Nullable KnownVersion first(Predicate<KnownVersion> wanted) {
        return known.stream().filter(wanted).findFirst().orElse(null);
    }

    private @Nullable KnownVersion last(Predicate<KnownVersion> wanted) {
        return known.stream().filter(wanted).reduce((one, later) -> later).orElse(null);
    }

    private @Nullable KnownVersion neighbourOf(TelegramMessage event) {
        int after = indexAfter(Moment.of(event));
        if (after > 0 && known.get(after - 1).sameText(event)) {
            return known.get(after - 1);
        }
        return after < known.size() && known.get(after).sameText(event) ? known.get(after) : null;
    }

    private int indexAfter(Moment moment) {
        int index = 0;
        while (index < known.size() && known.get(index).until().compareTo(moment) <= 0) {
            index++;
        }
        return index;
    }

    private Versions with(KnownVersion before, KnownVersion after) {
        List<KnownVersion> all = new ArrayList<>(known);
        all.set(all.indexOf(before), after);
        all.sort(Comparator.comparing(KnownVersion::until));
        return new Versions(all, dropped);
    }

    /** A version older than all that are kept, when nothing more fits, may have been dropped before: it changes nothing. */
    private Versions withNew(TelegramMessage event) {
        KnownVersion fresh = KnownVersion.first(known.size() + dropped + 1, event);
        int index = indexAfter(fresh.until());
        List<KnownVersion> all = new ArrayList<>(known);
        all.add(index, fresh);
        int surplus = surplus(all);
        return index < surplus ? this : new Versions(all.subList(surplus, all.size()), dropped + surplus);
    }

    private static int surplus(List<KnownVersion> all) {
        int text = 0;
        int kept = 0;
        for (int i = all.size() - 1; i >= 0 && kept < MOST; i--) {
            text += all.get(i).version().content().text().length();
            if (kept > 0 && text > MOST_TEXT) {
                break;
            }
            kept++;
        }
        return all.size() - kept;
    }

    /** Number of the current version, 0 if there is none. */
    int currentNumber() {
        return known.isEmpty() ? 0 : known.get(known.size() - 1).version().number();
    }

    /** What others see of them. */
    List<MessageVersion> published() {
        return known.stream().map(KnownVersion::version).toList();
    }
}
