// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import java.util.ArrayList;
import java.util.List;

/**
 * One pass over one text. The cursor only moves forward, every reader looks a bounded way round it, and what was read is
 * skipped whether it was an indicator or not: the time is linear in the text whatever it holds. Reused from text to text,
 * so that one without indicators costs no memory; not thread-safe.
 */
final class Scan {
    private static final int MOST_LETTERS = 63;
    /** Letters of the Latin script lie below. */
    private static final int GREEK = 0x370;

    private final Text text = new Text();
    private final Stops stops = new Stops();
    private final EntitySpans entities = new EntitySpans();
    private final NameReader name;
    private final WordReader words;
    private final NamedReader named;
    private final MarkReader marks;
    private List<Candidate> found = List.of();
    /** Nothing may begin before it: the end of the last candidate. */
    private int floor;

    Scan(Suffixes suffixes) {
        Separators separators = new Separators(text);
        this.name = new NameReader(text, separators);
        HostPolicy policy = new HostPolicy(text, suffixes);
        HostReader hosts = new HostReader(text, suffixes, name, policy);
        Ipv4Reader v4 = new Ipv4Reader(text, separators);
        Ipv6Reader v6 = new Ipv6Reader(text, separators, v4);
        UrlReader urls = new UrlReader(text, separators, name, hosts, v4, v6, entities);
        AddressReader addresses = new AddressReader(text, separators, v4, v6, urls);
        PathReader paths = new PathReader(text, suffixes);
        TelegramReader telegram = new TelegramReader(text);
        this.words = new WordReader(text, separators, addresses, urls, paths, telegram);
        this.named = new NamedReader(text, separators, suffixes, name, hosts, policy, urls, entities);
        this.marks = new MarkReader(text, addresses, paths, telegram);
    }

    EntitySpans entities() {
        return entities;
    }

    /** What the text holds, in the order of the beginnings; what a URL leads to in Telegram stands behind the URL. */
    List<Candidate> run(byte[] utf8) {
        text.load(utf8);
        found = List.of();
        floor = 0;
        int read = 0;
        int from = 0;
        while (from < utf8.length) {
            long places = stops.in(utf8, from);
            int done = from + stops.done();
            read = places == 0 ? read : block(utf8, from, read, places);
            from = Math.max(done, read);
        }
        text.clear();
        return found;
    }

    /** Looks at the stops of one block; gives the place up to which all is read, which may lie far behind it. */
    private int block(byte[] utf8, int from, int start, long places) {
        int read = start;
        for (long left = places; left != 0; left &= left - 1) {
            int stop = from + Long.numberOfTrailingZeros(left);
            if (stop >= read) {
                read = wholeWords(utf8, step(utf8, read, stop));
            }
        }
        return read;
    }

    /** The rest of a word that was read in part is a word of its own, of which the block may know no stop. */
    private int wholeWords(byte[] utf8, int from) {
        int read = from;
        while (read < utf8.length && ByteKinds.word(utf8[read - 1]) && ByteKinds.word(utf8[read])) {
            read = word(utf8, read);
        }
        return read;
    }

    /** First the word that ends here or one blank before, then what begins here. */
    private int step(byte[] utf8, int read, int stop) {
        int i = before(utf8, read, stop);
        if (i > stop) {
            return i;
        }
        byte kind = ByteKinds.KIND[utf8[stop] & 0xFF];
        if (kind == ByteKinds.WORD) {
            return word(utf8, runStart(utf8, i, stop));
        }
        return kind == ByteKinds.MARK ? mark(stop) : stop + 1;
    }

    private int before(byte[] utf8, int read, int stop) {
        int end = stop > read && utf8[stop - 1] == ' ' ? stop - 1 : stop;
        byte last = end > read ? ByteKinds.KIND[utf8[end - 1] & 0xFF] : ByteKinds.PLAIN;
        if (last == ByteKinds.HIGH) {
            return foreign(end);
        }
        boolean inside = end == stop && ByteKinds.word(utf8[stop]);
        return last == ByteKinds.WORD && !inside ? word(utf8, runStart(utf8, read, end)) : read;
    }

    private static int runStart(byte[] utf8, int read, int end) {
        int start = end;
        while (start > read && ByteKinds.word(utf8[start - 1])) {
            start--;
        }
        return start;
    }

    private int word(byte[] utf8, int from) {
        byte[] kinds = ByteKinds.KIND;
        int start = from;
        while (start < utf8.length && (utf8[start] == '-' || utf8[start] == '_')) {
            start++;
        }
        int digits = 0;
        int end = start;
        while (end < utf8.length && kinds[utf8[end] & 0xFF] == ByteKinds.WORD) {
            digits |= ByteKinds.DIGIT[utf8[end++] & 0xFF];
        }
        if (end == start) {
            return end;
        }
        int behind = ByteKinds.FOLLOWS[text.at(end)] & ByteKinds.AFTER[text.at(end + 1)];
        boolean worth = behind != 0 || end - start >= RunReader.SHORTEST || catalogue(utf8, start, end, digits);
        return worth ? read(start, end, behind != 0) : end;
    }

    /** {@code CVE 2026-1}, {@code ASN 64500} and {@code T1059}; a date such as {@code 2026-11-22} is refused later. */
    private static boolean catalogue(byte[] utf8, int start, int end, int digits) {
        boolean three = end - start == 3;
        boolean first = ByteKinds.CATALOGUE[utf8[start] & 0xFF] != 0;
        return (first && (digits != 0 || three)) || (end - start == 17 && digits != 0);
    }

    private int read(int start, int end, boolean joined) {
        Candidate candidate = words.read(start, end, floor);
        if (candidate != null) {
            return add(candidate);
        }
        int skipped = Math.max(end, words.end());
        if (!joined || !named.possible(end)) {
            return skipped;
        }
        candidate = named.read(labelStart(start, end), end, floor);
        return candidate == null ? Math.max(skipped, named.end()) : add(candidate);
    }

    /** What follows the letters of another script that end here. */
    private int foreign(int end) {
        int behind = ByteKinds.FOLLOWS[text.at(end)] & ByteKinds.AFTER[text.at(end + 1)];
        if (behind == 0 || (text.at(end + 1) >= 0x80 && text.at(end) == ' ')) {
            return end;
        }
        int from = labelStart(end, end);
        Candidate candidate = from == end ? null : named.read(from, end, floor);
        return candidate == null ? Math.max(end, from == end ? end : named.end()) : add(candidate);
    }

    private int mark(int i) {
        Candidate candidate = marks.read(i);
        return candidate == null ? i + 1 : add(candidate);
    }

    /**
     * Where the label begins whose ASCII part begins here: letters of other scripts before it belong to it if a name may
     * mix them, or imitate Latin ones. Prose that ran into the name does not.
     */
    private int labelStart(int start, int end) {
        int i = start;
        int next = start < end ? text.at(start) : 0;
        for (int letters = 0; i > floor && letters < MOST_LETTERS; letters++) {
            int c = text.codePointBefore(i);
            boolean part = c < 0x80 ? Ascii.word(c) : Letters.letter(c) || Letters.invisible(c);
            if (!part || Letters.glued(c, next) || text.before(i) < floor) {
                break;
            }
            if (Ascii.letter(next) && c >= GREEK && !Letters.lookalike(c) && !Letters.invisible(c)) {
                return start;
            }
            next = Letters.invisible(c) ? next : c;
            i = text.before(i);
        }
        // Signs of markup before a name are none of its letters.
        while (i < start && (text.at(i) == '_' || text.at(i) == '-')) {
            i++;
        }
        return text.afterInvisible(i);
    }

    private int add(Candidate candidate) {
        if (found.isEmpty()) {
            found = new ArrayList<>();
        }
        found.add(candidate);
        Candidate linked = candidate.type() == IndicatorType.URL ? TelegramReader.behind(candidate) : null;
        if (linked != null) {
            found.add(linked);
        }
        floor = candidate.end() - candidate.start() < UrlReader.LONGEST ? candidate.end() : wordEnd(candidate.end());
        return floor;
    }

    /** The rest of a URL that was cut is no text to search. */
    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && !Ascii.space(text.at(end))) {
            end++;
        }
        return end;
    }
}
