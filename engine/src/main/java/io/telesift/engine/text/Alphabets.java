// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells languages of one script apart: by trigrams, by letters that only some of them have, by the commonest words. */
final class Alphabets {
    private static final Set<String> RU = Set.of(
            "и", "что", "как", "это", "мы", "уже", "был", "если", "или", "только", "же", "вы", "от", "он", "она", "нет",
            "бы", "ещё", "еще", "все", "где", "то", "с", "из", "при");
    private static final Set<String> UK = Set.of(
            "і", "й", "що", "як", "це", "ми", "вже", "був", "якщо", "або", "тільки", "ви", "від", "та", "із", "є",
            "він", "вона", "немає", "ще", "всі", "де", "зі", "хто", "чи", "бо", "у");
    private static final Set<String> BE = Set.of(
            "і", "што", "як", "гэта", "ўжо", "быў", "калі", "або", "толькі", "ад", "ён", "яна", "няма", "яшчэ", "усе",
            "дзе", "хто", "ці", "бо", "у");
    private static final Set<String> BG = Set.of(
            "че", "това", "ние", "вече", "беше", "ако", "само", "се", "той", "тя", "няма", "още", "са", "ще", "във",
            "със", "който", "която", "които", "си", "е", "днес", "утре", "през", "към");
    private static final Set<String> EN = Set.of(
            "the",
            "a",
            "of",
            "and",
            "to",
            "in",
            "is",
            "for",
            "on",
            "with",
            "not",
            "that",
            "it",
            "we",
            "you",
            "are",
            "was",
            "this",
            "at",
            "by",
            "from",
            "no",
            "have",
            "has",
            "will",
            "one",
            "our",
            "be",
            "as",
            "new",
            "do",
            "they",
            "or",
            "an",
            "all",
            "out",
            "every",
            "only",
            "then",
            "your",
            "but",
            "what",
            "how",
            "who",
            "if",
            "more",
            "my",
            "me",
            "us",
            "their",
            "after",
            "before",
            "can",
            "just",
            "today",
            "tomorrow",
            "his",
            "her",
            "time");
    private static final Set<String> TR = Set.of(
            "ve", "bir", "bu", "için", "ile", "da", "de", "çok", "ne", "var", "yok", "değil", "olarak", "biz", "en",
            "gibi", "sonra", "kadar", "ama", "her");
    private static final Set<String> FA =
            Set.of("و", "در", "به", "از", "که", "را", "این", "با", "است", "برای", "شد", "هم", "آن", "نیست");
    private static final Set<String> AR = Set.of(
            "و", "في", "من", "على", "إلى", "أن", "هذا", "هذه", "التي", "الذي", "عن", "مع", "لا", "ما", "تم", "كان");

    private static final double COMMON_WORD = 2.5;
    private static final double FOREIGN_LETTER = 6;

    /** How many trigrams' worth a language of the first rank has before any is read: most of what is watched is Russian. */
    private static final double PRIOR = 1;

    private static final Trigrams CYRILLIC = Trigrams.shipped("trigrams-cyrillic.txt");
    private static final Trigrams ARABIC = Trigrams.shipped("trigrams-arabic.txt");
    private static final Trigrams LATIN = Trigrams.shipped("trigrams-latin.txt");

    /** What stands in no word of the language, but for names. */
    private static final Map<String, String> FOREIGN = Map.of(
            "ru", "іїєґўјљњћђџѓќѕ",
            "uk", "ыэёъўјљњћђџѓќѕ",
            "be", "ищъїєґјљњћђџѓќѕ",
            "bg", "ыэёіїєґўјљњћђџѓќѕ",
            "mk", "йьъыэюящіїєґўљћђ",
            "sr", "йьъыэюящіїєґўѓќѕ",
            "en", "çğışöüäßñãõâêîôûéèàáíóúășțąęłńśźżčěřšůýž");

    private static final Map<String, Set<String>> COMMON =
            Map.of("ru", RU, "uk", UK, "be", BE, "bg", BG, "en", EN, "tr", TR, "fa", FA, "ar", AR);

    private Alphabets() {}

    static String cyrillic(List<String> words) {
        return best(CYRILLIC, words);
    }

    static String arabic(List<String> words) {
        return best(ARABIC, words);
    }

    static String latin(List<String> words) {
        return best(LATIN, words);
    }

    /** The likeliest language if it is one of ours. */
    private static String best(Trigrams trigrams, List<String> words) {
        double[] scores = trigrams.scores(words);
        int best = 0;
        for (int i = 0; i < scores.length; i++) {
            String language = trigrams.languages().get(i);
            scores[i] += COMMON_WORD * common(words, COMMON.getOrDefault(language, Set.of()))
                    - FOREIGN_LETTER * letters(words, FOREIGN.getOrDefault(language, ""))
                    + (i == 0 ? PRIOR : 0);
            best = scores[i] > scores[best] ? i : best;
        }
        String language = trigrams.languages().get(best);
        return COMMON.containsKey(language) ? language : LanguageDetector.UNDETERMINED;
    }

    private static long common(List<String> words, Set<String> common) {
        return words.stream().filter(common::contains).count();
    }

    private static int letters(List<String> words, String wanted) {
        int count = 0;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                count += wanted.indexOf(word.charAt(i)) >= 0 ? 1 : 0;
            }
        }
        return count;
    }
}
