// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.text;

import java.util.List;
import java.util.Set;

/** Tells languages of one script apart by letters that only one of them has and by its commonest words. */
final class Alphabets {
    private static final Set<String> RU = Set.of(
            "и", "что", "как", "это", "мы", "уже", "был", "если", "или", "только", "же", "вы", "от", "он", "она", "нет",
            "бы", "ещё", "еще", "все", "где", "то", "с", "из", "при");
    private static final Set<String> UK = Set.of(
            "і", "й", "що", "як", "це", "ми", "вже", "був", "якщо", "або", "тільки", "ви", "від", "та", "із", "є",
            "він", "вона", "немає", "ще", "всі", "де", "зі");
    private static final Set<String> BE = Set.of(
            "і", "што", "як", "гэта", "ўжо", "быў", "калі", "або", "толькі", "ад", "ён", "яна", "няма", "яшчэ", "усе",
            "дзе");
    private static final Set<String> BG = Set.of(
            "че", "това", "ние", "вече", "беше", "ако", "само", "се", "той", "тя", "няма", "още", "са", "ще", "във",
            "със", "който", "която", "които", "си", "е");
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

    private Alphabets() {}

    /** A text without any sign of the other three is Russian: they show theirs in almost every word. */
    static String cyrillic(List<String> words) {
        double ru = score(words, RU, "ыэёъ");
        double uk = score(words, UK, "їєґ") + letters(words, "і") * 0.5;
        double be = score(words, BE, "ў") + letters(words, "і") * 0.4 + letters(words, "ыэё") * 0.4;
        double bg = score(words, BG, "") + (letters(words, "ыэё") == 0 ? letters(words, "ъ") * 1.5 : 0);
        double best = Math.max(Math.max(ru, uk), Math.max(be, bg));
        return ru == best ? "ru" : uk == best ? "uk" : be == best ? "be" : "bg";
    }

    static String arabic(List<String> words) {
        double fa = score(words, FA, "پچژگکی\u200C");
        double ar = score(words, AR, "ةيىكإأ");
        return fa == 0 && ar == 0 ? LanguageDetector.UNDETERMINED : fa >= ar ? "fa" : "ar";
    }

    /** Many languages are written in Latin letters: without words of its own a text is none of ours. */
    static String latin(List<String> words) {
        double en = score(words, EN, "");
        double tr = score(words, TR, "ığş");
        double needed = Math.max(1, words.size() * 0.08);
        if (Math.max(en, tr) < needed) {
            return LanguageDetector.UNDETERMINED;
        }
        return tr > en ? "tr" : "en";
    }

    private static double score(List<String> words, Set<String> common, String letters) {
        return words.stream().filter(common::contains).count() + letters(words, letters);
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
