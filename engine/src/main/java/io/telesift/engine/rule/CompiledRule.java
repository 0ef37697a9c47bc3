// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.rule;

import io.telesift.common.model.Chat;
import io.telesift.common.model.Rule;
import io.telesift.common.model.RuleMatch;
import io.telesift.common.model.RuleMatch.Place;
import io.telesift.common.model.TextForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A rule with numbers in the place of its terms. */
final class CompiledRule {
    /** Most places that a match lists; the first ones of each condition. */
    static final int MOST_PLACES = 20;

    private final Rule rule;
    private final List<int[]> groups;
    private final int[] none;
    private final Watchlist watchlist;
    private final Set<String> chats;

    CompiledRule(Rule rule, List<int[]> groups, int[] none, Watchlist watchlist) {
        this.rule = rule;
        this.groups = groups;
        this.none = none;
        this.watchlist = watchlist;
        this.chats = rule.chats().stream().map(CompiledRule::chatName).collect(Collectors.toUnmodifiableSet());
    }

    private static String chatName(String written) {
        String name = written.startsWith("@") ? written.substring(1) : written;
        return name.toLowerCase(Locale.ROOT);
    }

    /** The match, if every condition is met. */
    @Nullable
    RuleMatch match(MessageView view, FoundTerms found) {
        if (!meantFor(view) || anyFound(none, found) || !groups.stream().allMatch(group -> anyFound(group, found))) {
            return null;
        }
        List<Place> seen = seen(view);
        if (!watchlist.isEmpty() && seen.isEmpty()) {
            return null;
        }
        return new RuleMatch(rule.id(), rule.name(), rule.severity(), rule.tlp(), places(found, seen));
    }

    private boolean meantFor(MessageView view) {
        return (rule.languages().isEmpty() || rule.languages().contains(view.lang()))
                && (chats.isEmpty() || isOneOf(view.chat()));
    }

    private boolean isOneOf(Chat chat) {
        String username = chat.username();
        return chats.contains(Long.toString(chat.id()))
                || (username != null && chats.contains(username.toLowerCase(Locale.ROOT)));
    }

    private static boolean anyFound(int[] terms, FoundTerms found) {
        for (int term : terms) {
            if (found.has(term)) {
                return true;
            }
        }
        return false;
    }

    /** A translation shows no indicators of its own. */
    private List<Place> seen(MessageView view) {
        return view.form() == TextForm.ORIGINAL ? watchlist.places(view) : List.of();
    }

    private List<Place> places(FoundTerms found, List<Place> seen) {
        List<Place> places = new ArrayList<>(seen);
        for (int[] group : groups) {
            for (int term : group) {
                places.addAll(found.places(term));
            }
        }
        return firstOf(places, found);
    }

    /** Sorted by place; where there are too many, every group keeps its first one. */
    private List<Place> firstOf(List<Place> places, FoundTerms found) {
        Comparator<Place> byPlace = Comparator.comparingInt(Place::start).thenComparingInt(Place::end);
        List<Place> kept = places.stream().distinct().sorted(byPlace).toList();
        if (kept.size() <= MOST_PLACES) {
            return kept;
        }
        List<Place> first = new ArrayList<>(
                groups.stream().map(group -> first(group, found)).toList());
        first.addAll(kept);
        return first.stream().distinct().limit(MOST_PLACES).sorted(byPlace).toList();
    }

    private static Place first(int[] group, FoundTerms found) {
        int term = java.util.Arrays.stream(group).filter(found::has).findFirst().orElseThrow();
        return found.places(term).get(0);
    }
}
