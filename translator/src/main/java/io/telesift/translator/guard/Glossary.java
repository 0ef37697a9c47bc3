// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Slang and names of groups with one rendering each for a language. Whole words, whatever their case. */
public final class Glossary {
    /** Nothing is fixed. */
    public static final Glossary EMPTY = new Glossary(List.of());

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    /**
     * With these.
     *
     * @param entries of several for a place the longest term counts
     */
    Glossary(List<Entry> entries) {
        for (Entry entry : entries) {
            byFirstWord
                    .computeIfAbsent(firstWord(entry.term()), word -> new ArrayList<>())
                    .add(entry);
        }
        byFirstWord
                .values()
                .forEach(list -> list.sort((one, other) ->
                        Integer.compare(other.term().length(), one.term().length())));
    }

    /**
     * A term.
     *
     * @param term in lower case, without blanks at its ends
     * @param renderings by language, ISO 639-1
     */
    record Entry(String term, Map<String, String> renderings) {}

    /** A term at its place. */
    record Match(int end, String rendering) {}

    boolean isEmpty() {
        return byFirstWord.isEmpty();
    }

    /** The term that begins at this word, if it has a rendering in this language. */
    @Nullable
    Match at(String text, int start, String target) {
        for (Entry entry : byFirstWord.getOrDefault(word(text, start), List.of())) {
            int end = start + entry.term().length();
            String rendering = entry.renderings().get(target);
            if (rendering != null
                    && text.regionMatches(
                            true, start, entry.term(), 0, entry.term().length())
                    && !Placeholder.letterOrDigit(text, end)) {
                return new Match(end, rendering);
            }
        }
        return null;
    }

    private static String firstWord(String term) {
        return word(term, 0);
    }

    private static String word(String text, int start) {
        int end = start;
        while (Placeholder.letterOrDigit(text, end)) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
