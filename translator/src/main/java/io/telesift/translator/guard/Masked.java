// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A text with placeholders in place of its tokens, and the way back. */
public final class Masked {
    private final String original;
    private final String text;
    private final List<Token> tokens;
    private final TokenGuard guard;

    private Masked(String original, String text, List<Token> tokens, TokenGuard guard) {
        this.original = original;
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.guard = guard;
    }

    static Masked of(String original, List<Token> tokens, TokenGuard guard) {
        StringBuilder text = new StringBuilder(original.length());
        int at = 0;
        for (int i = 0; i < tokens.size(); i++) {
            text.append(original, at, tokens.get(i).start()).append(Placeholder.of(i));
            at = tokens.get(i).end();
        }
        return new Masked(original, text.append(original, at, original.length()).toString(), tokens, guard);
    }

    /** What a translator sees. */
    public String text() {
        return text;
    }

    /** How many placeholders it has. */
    public int tokens() {
        return tokens.size();
    }

    /** What came of a restored translation. */
    public sealed interface Restored {
        /** Whole: every token stands in it once, no indicator is lost and none came in. */
        record Whole(String text) implements Restored {}

        /**
         * Not to be shown to anybody.
         *
         * @param fault one line, without any word of the text
         */
        record Broken(String fault) implements Restored {}
    }

    /** Puts the tokens back into a translation of {@link #text()}. */
    public Restored restore(String translation) {
        List<Placeholder> found = Placeholder.in(translation);
        Optional<String> miscount = miscount(found);
        if (miscount.isPresent()) {
            return new Restored.Broken(miscount.get());
        }
        Restored close = checked(translation, found, false);
        // A translator that wrote a word and a placeholder together would have changed the indicator.
        return close instanceof Restored.Whole ? close : checked(translation, found, true);
    }

    private Optional<String> miscount(List<Placeholder> found) {
        int[] counts = new int[tokens.size()];
        for (Placeholder placeholder : found) {
            if (placeholder.number() >= counts.length) {
                return Optional.of("a placeholder that was never sent");
            }
            counts[placeholder.number()]++;
        }
        return fault(counts);
    }

    private static Optional<String> fault(int[] counts) {
        long lost = Arrays.stream(counts).filter(count -> count == 0).count();
        long doubled = Arrays.stream(counts).filter(count -> count > 1).count();
        if (lost > 0) {
            return Optional.of(lost + " of " + counts.length + " placeholders did not come back");
        }
        return doubled > 0
                ? Optional.of(doubled + " of " + counts.length + " placeholders came back more than once")
                : Optional.empty();
    }

    private Restored checked(String translation, List<Placeholder> found, boolean apart) {
        StringBuilder filled = new StringBuilder(translation.length());
        List<int[]> own = new ArrayList<>();
        int at = 0;
        for (Placeholder placeholder : found) {
            filled.append(translation, at, placeholder.start());
            filled.append(apart && Placeholder.letterOrDigit(translation, placeholder.start() - 1) ? " " : "");
            int start = filled.length();
            filled.append(tokens.get(placeholder.number()).rendering());
            own.add(new int[] {start, filled.length()});
            filled.append(apart && Placeholder.letterOrDigit(translation, placeholder.end()) ? " " : "");
            at = placeholder.end();
        }
        String text = filled.append(translation, at, translation.length()).toString();
        TokenMarks marks = new TokenMarks(text);
        own.forEach(span -> marks.mark(span[0], span[1]));
        return guard.fault(original, text, marks)
                .<Restored>map(Restored.Broken::new)
                .orElseGet(() -> new Restored.Whole(text));
    }
}
