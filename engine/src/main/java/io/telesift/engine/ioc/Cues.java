// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Role;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that tell, when they stand before an indicator on its line, what it is to the message. */
final class Cues {
    /** How far back a word may stand, in units. */
    private static final int REACH = 48;

    private final Map<String, Role> words = new HashMap<>();
    private final Map<String, Role> stems = new HashMap<>();

    private Cues() {}

    static Cues shipped() {
        Cues cues = new Cues();
        DataFile.lines("cues.txt").forEach(cues::add);
        return cues;
    }

    private void add(String line) {
        String[] parts = line.split(" ", -1);
        for (int i = 1; i < parts.length; i++) {
            addWord(parts[i], Roles.role(parts[0]));
        }
    }

    /** Hangul words are stems: their particles are written together with them. */
    private void addWord(String word, Role role) {
        boolean starred = word.endsWith("*");
        String plain = starred ? word.substring(0, word.length() - 1) : word;
        if (starred || Chars.cjk(plain.charAt(0))) {
            stems.put(plain, role);
        } else {
            words.put(plain, role);
        }
    }

    /** The nearest cue before this unit. */
    Roles.@Nullable Judged before(RefangedText text, int start) {
        int limit = Math.max(0, start - REACH);
        int end = start;
        while (end > limit && text.at(end - 1) != '\n') {
            int from = end;
            while (from > limit && part(text.at(from - 1))) {
                from--;
            }
            Roles.Judged cue = from < end ? cue(text.text(from, end)) : null;
            if (cue != null) {
                return cue;
            }
            end = from < end ? from : end - 1;
        }
        return null;
    }

    private static boolean part(char c) {
        return Chars.word(c) || c == '&' || c == '-' || c == '\'';
    }

    private Roles.@Nullable Judged cue(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        Role role = words.get(word);
        for (int length = word.length(); role == null && length > 1; length--) {
            role = stems.get(word.substring(0, length));
        }
        return role == null ? null : new Roles.Judged(role, "after the word \"" + word + "\"");
    }
}
