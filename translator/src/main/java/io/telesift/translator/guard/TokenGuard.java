// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorKey;
import io.telesift.common.model.TextEntity;
import io.telesift.engine.ioc.IndicatorExtractor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps from translators what they must not change: indicators ({@code evil[.]com} comes back as {@code mal[.]com}),
 * handles, hashtags, code, numbers that matter, and the glossary's terms. Thread-safe, linear in the text, never throws on
 * any.
 */
public final class TokenGuard {
    private final IndicatorExtractor extractor;
    private final Glossary glossary;

    /** With an extractor and what people fixed. */
    public TokenGuard(IndicatorExtractor extractor, Glossary glossary) {
        this.extractor = extractor;
        this.glossary = glossary;
    }

    /** Those that say what a translator must not touch. */
    public static List<TextEntity> entities(List<TextEntity> all) {
        return all.stream().filter(CodeTokens::token).toList();
    }

    /**
     * The text as a translator may see it.
     *
     * @param entities what Telegram marked in it
     * @param target language, ISO 639-1: the glossary's rendering
     */
    public Masked mask(String text, List<TextEntity> entities, String target) {
        TokenMarks marks = new TokenMarks(text);
        for (Finding finding : extractor.extract(text, entities)) {
            if (finding.origin().equals("text")) {
                marks.mark(finding.start(), finding.end());
            }
        }
        new CodeTokens(text, marks).mark(entities);
        new WordTokens(text, marks).mark();
        // What only looks like a placeholder is kept like any other token: then none can be taken for another.
        Placeholder.markLookalikes(text, marks);
        return Masked.of(text, tokens(text, marks, target), this);
    }

    private List<Token> tokens(String text, TokenMarks marks, String target) {
        Tokens tokens = new Tokens(text);
        int at = 0;
        for (Token term : terms(text, marks, target)) {
            addMarked(tokens, text, marks, at, term.start());
            tokens.add(term);
            at = term.end();
        }
        addMarked(tokens, text, marks, at, text.length());
        return tokens.all();
    }

    private static void addMarked(Tokens tokens, String text, TokenMarks marks, int from, int to) {
        for (int start = marks.start(from); start < to; start = marks.start(marks.end(start))) {
            int end = marks.end(start);
            tokens.add(new Token(start, end, text.substring(start, end)));
        }
    }

    /** The glossary's, where nothing else stands. */
    private List<Token> terms(String text, TokenMarks marks, String target) {
        List<Token> terms = new ArrayList<>();
        int at = glossary.isEmpty() ? text.length() : 0;
        while (at < text.length()) {
            Glossary.Match match = wordStarts(text, at) ? glossary.at(text, at, target) : null;
            if (match != null && !marks.any(at, match.end())) {
                terms.add(new Token(at, match.end(), match.rendering()));
                at = match.end();
            } else {
                at++;
            }
        }
        return terms;
    }

    private static boolean wordStarts(String text, int at) {
        return Placeholder.letterOrDigit(text, at)
                && !Placeholder.letterOrDigit(text, at - 1)
                && (at == 0 || "@#_".indexOf(text.charAt(at - 1)) < 0);
    }

    /** What the translation did to the indicators, in one line without any word of the text. */
    public Optional<String> fault(String original, String translation) {
        return fault(original, translation, new TokenMarks(translation));
    }

    /**
     * Likewise.
     *
     * @param own the author's own characters in the translation. What is found wholly within them is none that came in:
     *     {@code version 4.18.2.1} is no address, but in a language whose word for version is not known it looks like one.
     */
    Optional<String> fault(String original, String translation, TokenMarks own) {
        List<Finding> found = extractor.extract(translation);
        Set<IndicatorKey> before = keys(extractor.extract(original));
        int lost = missing(before, keys(found));
        if (lost > 0) {
            return Optional.of("lost " + lost + " of " + before.size() + " indicators");
        }
        List<Finding> foreign = found.stream()
                .filter(finding -> !own.all(finding.start(), finding.end()))
                .toList();
        int gained = missing(keys(foreign), before);
        return gained > 0 ? Optional.of(gained + " indicators more than the original") : Optional.empty();
    }

    private static int missing(Set<IndicatorKey> wanted, Set<IndicatorKey> there) {
        Set<IndicatorKey> missing = new HashSet<>(wanted);
        missing.removeAll(there);
        return missing.size();
    }

    private static Set<IndicatorKey> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).collect(Collectors.toSet());
    }
}
