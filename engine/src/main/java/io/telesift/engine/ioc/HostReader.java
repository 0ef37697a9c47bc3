// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import java.net.IDN;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads host names. A name ends where a known suffix does: whatever is stuck to it (a particle, the next sentence) is
 * not part of it. Bounds: 63 characters a label, 253 a name (RFC 1035).
 */
final class HostReader {
    private static final int LONGEST_NAME = 253;
    private static final int LONGEST_LABEL = 63;

    private final Suffixes suffixes;

    HostReader(Suffixes suffixes) {
        this.suffixes = suffixes;
    }

    /** Where the dotted name ends that begins at this unit; always behind it. */
    static int nameEnd(RefangedText text, int from) {
        int end = labelEnd(text, from);
        while (text.at(end) == '.' && Chars.word(text.at(end + 1))) {
            end = labelEnd(text, end + 1);
        }
        return end;
    }

    private static int labelEnd(RefangedText text, int from) {
        int end = from + 1;
        while (Chars.label(text.at(end)) && !Chars.glued(text.at(end - 1), text.at(end))) {
            end++;
        }
        return end;
    }

    /** The name that begins at this unit and ends in a known suffix, if there is one. */
    @Nullable
    Host known(RefangedText text, int from) {
        return read(text, from, true);
    }

    /** Likewise, but any suffix will do: in a URL the author has said that it is a host. */
    @Nullable
    Host any(RefangedText text, int from) {
        Host known = read(text, from, true);
        return known != null ? known : read(text, from, false);
    }

    private @Nullable Host read(RefangedText text, int from, boolean mustBeKnown) {
        int end = nameEnd(text, from);
        if (end - from > LONGEST_NAME + LONGEST_LABEL) {
            return null;
        }
        int last = lastLabel(text, from, end);
        int cut = last == from ? last : suffixEnd(text, last, end);
        if (cut == last && last > from && joinedSentence(text, from, last)) {
            return read(text, from, last - 1);
        }
        if (cut > last) {
            return host(text, from, cut, true);
        }
        return mustBeKnown || last == from ? localhost(text, from, end) : host(text, from, end, false);
    }

    private @Nullable Host read(RefangedText text, int from, int end) {
        int last = lastLabel(text, from, end);
        int cut = last == from ? last : suffixEnd(text, last, end);
        return cut == end ? host(text, from, end, true) : null;
    }

    private static @Nullable Host localhost(RefangedText text, int from, int end) {
        boolean local = end - from == 9 && text.matches(from, "localhost");
        return local ? new Host(IndicatorType.DOMAIN, "localhost", "localhost", end, 1, true, false) : null;
    }

    /** {@code evil.com.Потом}: what follows the last dot begins another sentence. */
    private static boolean joinedSentence(RefangedText text, int from, int last) {
        char first = text.at(last);
        boolean foreign = !Chars.ascii(first) && Chars.ascii(text.at(last - 2));
        return last - 2 > from && (foreign || Character.isUpperCase(first));
    }

    private static int lastLabel(RefangedText text, int from, int end) {
        int start = end;
        while (start > from && text.at(start - 1) != '.') {
            start--;
        }
        return start;
    }

    /** Where the suffix in the last label ends, or its start if it holds none. */
    private int suffixEnd(RefangedText text, int last, int end) {
        if (isSuffix(text, last, end)) {
            return end;
        }
        int letters = last;
        while (letters < end && Chars.asciiLetter(text.at(letters))) {
            letters++;
        }
        boolean cut = letters < end && letters > last && stuck(text, letters, end) && isSuffix(text, last, letters);
        return cut ? letters : last;
    }

    /** A foreign ending, or hyphens and underscores of markup, but no longer word: {@code com-style} is no suffix. */
    private static boolean stuck(RefangedText text, int from, int end) {
        int i = from;
        while (i < end && (text.at(i) == '-' || text.at(i) == '_')) {
            i++;
        }
        return i == end || !Chars.ascii(text.at(i));
    }

    private boolean isSuffix(RefangedText text, int from, int to) {
        return to - from <= Suffixes.LONGEST
                && suffixes.isTopLevel(text.text(from, to).toLowerCase(Locale.ROOT));
    }

    private static @Nullable Host host(RefangedText text, int from, int end, boolean known) {
        String written = text.text(from, end);
        String ascii = ascii(written);
        if (ascii == null || !valid(ascii) || numericSuffix(ascii)) {
            return null;
        }
        int labels = 1 + (int) ascii.chars().filter(c -> c == '.').count();
        boolean lookalike = !ascii.equalsIgnoreCase(written) && Scripts.lookalike(written.toLowerCase(Locale.ROOT));
        return new Host(IndicatorType.DOMAIN, ascii, written, end, labels, known, lookalike);
    }

    /** Lower case and punycode, or null for what IDNA forbids. */
    private static @Nullable String ascii(String written) {
        if (written.chars().allMatch(c -> c < 0x80)) {
            return written.toLowerCase(Locale.ROOT);
        }
        try {
            return IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return null;
        }
    }

    private static boolean valid(String ascii) {
        int from = 0;
        for (int dot = ascii.indexOf('.'); dot >= 0; dot = ascii.indexOf('.', from)) {
            if (!validLabel(ascii, from, dot)) {
                return false;
            }
            from = dot + 1;
        }
        return ascii.length() <= LONGEST_NAME && validLabel(ascii, from, ascii.length());
    }

    private static boolean validLabel(String ascii, int from, int to) {
        return to > from && to - from <= LONGEST_LABEL && ascii.charAt(from) != '-' && ascii.charAt(to - 1) != '-';
    }

    private static boolean numericSuffix(String ascii) {
        return Chars.digit(ascii.charAt(ascii.length() - 1)) && ascii.lastIndexOf("xn--") <= ascii.lastIndexOf('.');
    }
}
