// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.suffix;

import io.telesift.engine.idn.Punycode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the list's own format, <a href="https://github.com/publicsuffix/list/wiki/Format">Format</a>, line by line. */
final class SuffixListReader {
    /** Fewer rules are no such list: it has had more than 5,000 since 2010. */
    private static final int FEWEST = 1_000;

    private static final List<String> MARKS =
            List.of("BEGIN ICANN DOMAINS", "END ICANN DOMAINS", "BEGIN PRIVATE DOMAINS", "END PRIVATE DOMAINS");
    private static final String MARK = "// ===";
    private static final String VERSION = "// VERSION: ";

    final ByteNames topLevel = new ByteNames(3_000);
    final SuffixRules rules = new SuffixRules();
    private final List<String> marks = new ArrayList<>();
    private final byte[] file;
    private int count;
    private String date = "";

    SuffixListReader(byte[] file) {
        this.file = file;
    }

    /** Reads all, once. */
    void read() throws BadSuffixListException {
        lines();
        if (!marks.equals(MARKS)) {
            throw new BadSuffixListException("its ICANN and PRIVATE sections are missing or not whole");
        }
        if (count < FEWEST) {
            throw new BadSuffixListException("only " + count + " rules");
        }
    }

    /** Each byte is looked at once: this runs at every start, before any compiler has seen it. */
    private void lines() throws BadSuffixListException {
        int start = 0;
        int sum = 0;
        boolean simple = true;
        boolean dotted = false;
        for (int i = 0; i <= file.length; i++) {
            byte b = i == file.length ? (byte) '\n' : file[i];
            if (b == '\n') {
                line(start, i, sum, simple, dotted);
                start = i + 1;
                sum = 0;
                simple = true;
                dotted = false;
            } else {
                sum = 31 * sum + b;
                simple &= b >= 'a' || b == '.' || b == '-' || (b >= '0' && b <= '9');
                dotted |= b == '.';
            }
        }
    }

    private void line(int from, int to, int sum, boolean simple, boolean dotted) throws BadSuffixListException {
        if (from == to) {
            return;
        }
        if (!simple) {
            otherLine(from, to);
            return;
        }
        counted();
        rules.addPlain(file, from, to, sum);
        if (icann()) {
            // Not every top-level domain has a rule of its own: za has none.
            int label = dotted ? lastLabel(from, to) : from;
            topLevel.add(file, label, to, 1);
        }
    }

    private int lastLabel(int from, int to) {
        int start = to;
        while (start > from && file[start - 1] != '.') {
            start--;
        }
        return start;
    }

    private void otherLine(int from, int to) throws BadSuffixListException {
        String line = new String(file, from, to - from, StandardCharsets.UTF_8);
        if (line.startsWith("//")) {
            comment(line);
            return;
        }
        int end = 0;
        while (end < line.length() && line.charAt(end) > ' ') {
            end++;
        }
        if (end > 0) {
            counted();
            rule(line.substring(0, end).toLowerCase(Locale.ROOT));
        }
    }

    private void comment(String line) {
        int end = line.indexOf("===", MARK.length());
        if (line.startsWith(MARK) && end > 0) {
            marks.add(line.substring(MARK.length(), end));
        } else if (line.startsWith(VERSION) && date.isEmpty()) {
            date = day(line.substring(VERSION.length()));
        }
    }

    /** The day of {@code 2026-07-25_14-20-03_UTC}. */
    private static String day(String version) {
        StringBuilder day = new StringBuilder();
        for (int i = 0; i < Math.min(10, version.length()); i++) {
            char c = version.charAt(i);
            if (c >= '0' && c <= '9') {
                day.append(c);
            }
        }
        return day.length() == 8 ? day.toString() : "";
    }

    private void counted() throws BadSuffixListException {
        if (marks.isEmpty()) {
            throw new BadSuffixListException("begins with something else");
        }
        count++;
    }

    private boolean icann() {
        return marks.size() == 1;
    }

    private void rule(String rule) {
        String ascii = ascii(rule);
        byte[] bytes = ascii.getBytes(StandardCharsets.UTF_8);
        rules.add(bytes, 0, bytes.length);
        if (icann()) {
            addTopLevel(rule);
            addTopLevel(ascii);
        }
    }

    private void addTopLevel(String rule) {
        byte[] label = rule.substring(rule.lastIndexOf('.') + 1).getBytes(StandardCharsets.UTF_8);
        topLevel.add(label, 0, label.length, 1);
    }

    private static String ascii(String rule) {
        StringBuilder ascii = new StringBuilder();
        int start = 0;
        for (int dot = rule.indexOf('.'); dot >= 0; dot = rule.indexOf('.', start)) {
            ascii.append(Punycode.encoded(rule.substring(start, dot))).append('.');
            start = dot + 1;
        }
        return ascii.append(Punycode.encoded(rule.substring(start))).toString();
    }

    int count() {
        return count;
    }

    /** Such as {@code 20260725}; empty where the list does not say. */
    String date() {
        return date;
    }
}
