// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.nio.charset.StandardCharsets;

/**
 * Reads a dotted name (of a host, a file, a local part) from a place on, undoing what defangs its dots. Holds the last
 * name it read, in lower case, without making an object: most names turn out to be none. Bounds: 63 characters a label,
 * 253 bytes a name in ASCII (RFC 1035); a longer one is read to its end, but has no labels then.
 */
final class NameReader {
    private static final int LONGEST_LABEL = 63;
    private static final int LONGEST_NAME = 253;
    private static final int MOST_BYTES = 4 * LONGEST_NAME;
    private static final int MOST_LABELS = 64;
    private static final byte[] LOWER = new byte[128];

    static {
        for (int c = 0; c < LOWER.length; c++) {
            LOWER[c] = (byte) Ascii.lower(c);
        }
    }

    private final Text text;
    private final Separators separators;
    private final byte[] name = new byte[MOST_BYTES + 4];
    private final int[] from = new int[MOST_LABELS + 1];
    private final int[] to = new int[MOST_LABELS + 1];
    private final int[] writtenFrom = new int[MOST_LABELS + 1];
    private final int[] writtenTo = new int[MOST_LABELS + 1];
    private final boolean[] ascii = new boolean[MOST_LABELS + 1];
    private int length;
    private int labels;
    private int first;
    private int characters;
    private boolean tooLong;
    private boolean defanged;
    private int end;

    NameReader(Text text, Separators separators) {
        this.text = text;
        this.separators = separators;
    }

    /** Reads the name whose first label begins here. */
    void read(int start) {
        length = 0;
        labels = 0;
        first = 0;
        characters = 0;
        tooLong = false;
        defanged = false;
        end = start;
        int next = start;
        while (next >= 0) {
            next = readLabel(next) ? dotBehind() : Separators.NONE;
        }
    }

    /** The rest of a name that is no host any more need not be read by labels. */
    private int restEnd(int from) {
        int i = from;
        while (Ascii.word(text.at(i)) || (text.at(i) == '.' && Ascii.word(text.at(i + 1)))) {
            i++;
        }
        return i;
    }

    private boolean readLabel(int start) {
        int place = Math.min(labels, MOST_LABELS);
        from[place] = length;
        writtenFrom[place] = start;
        ascii[place] = true;
        int before = characters;
        int labelEnd = letters(start, place);
        if (labelEnd == start) {
            return false;
        }
        to[place] = length;
        writtenTo[place] = labelEnd;
        labels++;
        tooLong |= labels > MOST_LABELS || characters - before > LONGEST_LABEL || characters > LONGEST_NAME;
        end = tooLong ? restEnd(labelEnd) : labelEnd;
        return true;
    }

    /** Where the letters end that make one label; what is invisible among them is left out. */
    private int letters(int start, int place) {
        int simple = asciiLetters(start);
        return simple != Separators.NONE ? simple : anyLetters(start, place);
    }

    /** Most labels are of ASCII only: no sign of another script, visible or not, stands behind them. */
    private int asciiLetters(int start) {
        byte[] bytes = text.bytes();
        int most = Math.min(bytes.length, start + MOST_BYTES - length);
        int shift = length - start;
        int i = start;
        while (i < most && Ascii.word(bytes[i])) {
            name[i + shift] = LOWER[bytes[i++]];
        }
        boolean full = i >= most && i < bytes.length;
        if (full || text.at(i) >= 0x80 || (text.at(i) == '[' && hyphen(i))) {
            return Separators.NONE;
        }
        length += i - start;
        characters += i - start;
        return i;
    }

    private int anyLetters(int start, int place) {
        int i = start;
        int last = start;
        int previous = 0;
        while (true) {
            int c = text.at(i) < 0x80 ? text.at(i) : text.codePoint(i);
            if (c >= 0x80 && Letters.invisible(c)) {
                i += text.width(i);
                continue;
            }
            if (c == '[' && i > start && hyphen(i)) {
                append(i, '-', place);
                defanged = true;
                i += Separators.HYPHEN.length();
                last = i;
                continue;
            }
            if (!part(c) || Letters.glued(previous, c)) {
                defanged |= last > start && i > last && namePartFollows(i);
                return last;
            }
            defanged |= i > last && last > start;
            append(i, c, place);
            i += c < 0x80 ? 1 : text.width(i);
            last = i;
            previous = c;
        }
    }

    /** {@code evil[-]name.example}. */
    private boolean hyphen(int i) {
        return text.matches(i, Separators.HYPHEN) && Ascii.alnum(text.at(i + Separators.HYPHEN.length()));
    }

    private boolean namePartFollows(int i) {
        return text.at(i) == '.' && Ascii.alnum(text.at(i + 1));
    }

    private static boolean part(int c) {
        return c < 0x80 ? Ascii.word(c) : Letters.letter(c);
    }

    private void append(int i, int c, int place) {
        characters++;
        if (length >= MOST_BYTES) {
            tooLong = true;
        } else if (c < 0x80) {
            name[length++] = (byte) Ascii.lower(c);
        } else if (Letters.fullWidth(c)) {
            name[length++] = (byte) Ascii.lower(c - Letters.FULL_WIDTH);
            defanged = true;
        } else {
            ascii[place] = false;
            appendWide(i, c);
        }
    }

    private void appendWide(int i, int c) {
        int lower = Character.toLowerCase(c);
        byte[] bytes = text.bytes();
        if (lower == c) {
            for (int k = 0; k < text.width(i) && i + k < bytes.length; k++) {
                name[length++] = bytes[i + k];
            }
            return;
        }
        byte[] encoded = Character.toString(lower).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, name, length, encoded.length);
        length += encoded.length;
    }

    /** The start of the label behind the dot that stands here, if there are both. */
    private int dotBehind() {
        int i = text.at(end) >= 0x80 ? text.afterInvisible(end) : end;
        int dot = separators.dot(i);
        if (dot == Separators.NONE || !labelStarts(dot)) {
            return Separators.NONE;
        }
        defanged |= dot != i + 1;
        if (length < MOST_BYTES) {
            name[length++] = '.';
        }
        characters++;
        return text.at(dot) >= 0x80 ? text.afterInvisible(dot) : dot;
    }

    private boolean labelStarts(int i) {
        int c = text.at(i);
        return c < 0x80 ? Ascii.alnum(c) || c == '_' : Letters.letter(text.codePoint(text.afterInvisible(i)));
    }

    /** How many labels it has; none if it is longer than any host can be. */
    int labels() {
        return tooLong ? 0 : labels - first;
    }

    /** Where it ends in the text. */
    int end() {
        return end;
    }

    int start() {
        return writtenFrom[first];
    }

    boolean defanged() {
        return defanged;
    }

    byte[] bytes() {
        return name;
    }

    /** Where label {@code k} begins in {@link #bytes()}; negative numbers count from the last. */
    int from(int k) {
        return from[place(k)];
    }

    int to(int k) {
        return to[place(k)];
    }

    int writtenFrom(int k) {
        return writtenFrom[place(k)];
    }

    int writtenTo(int k) {
        return writtenTo[place(k)];
    }

    boolean ascii(int k) {
        return ascii[place(k)];
    }

    private int place(int k) {
        return k < 0 ? labels + k : first + k;
    }

    boolean ascii() {
        for (int k = first; k < labels; k++) {
            if (!ascii[k]) {
                return false;
            }
        }
        return true;
    }

    boolean has(int c) {
        return has(c, 0);
    }

    /** Whether this ASCII sign is in label {@code k} or behind it. */
    boolean has(int c, int k) {
        for (int i = from(k); i < length; i++) {
            if (name[i] == c) {
                return true;
            }
        }
        return false;
    }

    /** Leaves the last label out, as if the text had ended before its dot. */
    void dropLast() {
        labels--;
        length = to[labels - 1];
        end = writtenTo[labels - 1];
    }

    /** Leaves the first label out. */
    void dropFirst() {
        first++;
    }

    /** Cuts the last label after so many bytes, all of them ASCII. */
    void cutLast(int bytes) {
        int last = labels - 1;
        to[last] = from[last] + bytes;
        length = to[last];
        writtenTo[last] = writtenFrom[last] + bytes;
        end = writtenTo[last];
        ascii[last] = true;
    }

    /** Whether label {@code k} is this ASCII word. */
    boolean is(int k, String word) {
        return to(k) - from(k) == word.length() && spells(from(k), word);
    }

    /** Whether this ASCII word stands at this place of {@link #bytes()}. */
    boolean spells(int start, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (name[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String label(int k) {
        return new String(name, from(k), to(k) - from(k), StandardCharsets.UTF_8);
    }

    /** In lower case, dots plain, Unicode as it is. */
    String string() {
        return new String(name, from[first], length - from[first], StandardCharsets.UTF_8);
    }
}
