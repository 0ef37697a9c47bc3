// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

import io.telesift.common.model.EntityType;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.TextEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names the language of a text by its script, trigrams, letters that only some languages have, and the commonest words. Knows
 * {@code ru uk be bg ko zh ja fa ar tr en}; says {@code und} rather than guess. Links, hashtags, handles, emoji and code do
 * not count; where two scripts meet, the one with more letters counts, Latin only if it is alone.
 */
public final class LanguageDetector {
    /** ISO 639-2 for "cannot be told". */
    public static final String UNDETERMINED = "und";

    /** Fewer letters tell nothing, but for the scripts that only one language writes. */
    private static final int FEWEST_LETTERS = 4;

    /** A longer run of ASCII is a hash, a key or a path. */
    private static final int LONGEST_WORD = 30;

    private LanguageDetector() {}

    /** ISO 639-1, or {@value #UNDETERMINED}. Never fails, linear in the length of the text. */
    public static String detect(String text) {
        ScriptCounts counts = new ScriptCounts();
        List<String> words = new ArrayList<>();
        for (String token : tokens(text)) {
            if (!skipped(token)) {
                counts.add(token);
                addWords(words, token);
            } else if (token.charAt(0) != '#') {
                counts.addUnspaced(token);
            }
        }
        return language(counts, words);
    }

    /** Likewise for a message's text, without what Telegram marked as code in it. */
    public static String detect(MessageContent content) {
        StringBuilder text = new StringBuilder(content.text());
        for (TextEntity entity : content.entities()) {
            boolean code = entity.type() == EntityType.CODE || entity.type() == EntityType.PRE;
            int end = Math.min(text.length(), entity.end());
            for (int i = entity.offset(); code && i < end; i++) {
                text.setCharAt(i, ' ');
            }
        }
        return detect(text.toString());
    }

    private static String language(ScriptCounts counts, List<String> words) {
        return switch (counts.leading()) {
            case HANGUL -> "ko";
            case KANA -> "ja";
            case HAN -> "zh";
            case ARABIC -> counts.letters() < FEWEST_LETTERS ? UNDETERMINED : Alphabets.arabic(words);
            case CYRILLIC -> counts.letters() < FEWEST_LETTERS ? UNDETERMINED : Alphabets.cyrillic(words);
            case LATIN -> counts.letters() < FEWEST_LETTERS ? UNDETERMINED : Alphabets.latin(words);
            case OTHER -> UNDETERMINED;
        };
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i > from) {
                    tokens.add(text.substring(from, i));
                }
                from = i + 1;
            }
        }
        return tokens;
    }

    /** Links, hosts, e-mail addresses, hashtags, handles, hashes: the same in every language. */
    private static boolean skipped(String token) {
        char first = token.charAt(0);
        return first == '#'
                || token.indexOf('@') >= 0
                || token.contains("://")
                || token.contains("[.]")
                || (token.length() >= LONGEST_WORD && asciiLetterOrDigit(first))
                || dotted(token);
    }

    private static boolean dotted(String token) {
        int dot = token.indexOf('.');
        return dot > 0
                && dot + 1 < token.length()
                && asciiLetterOrDigit(token.charAt(dot - 1))
                && asciiLetterOrDigit(token.charAt(dot + 1));
    }

    private static boolean asciiLetterOrDigit(char c) {
        return c < 0x80 && Words.part(c);
    }

    private static void addWords(List<String> words, String token) {
        int from = -1;
        for (int i = 0; i <= token.length(); i++) {
            boolean letter = i < token.length() && (Words.part(token.charAt(i)) || token.charAt(i) == 0x200C);
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                words.add(token.substring(from, i).toLowerCase(Locale.ROOT));
                from = -1;
            }
        }
    }
}
