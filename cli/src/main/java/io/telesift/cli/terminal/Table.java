// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.terminal;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows under headings. On a terminal the widest columns are cut until a row fits a line; elsewhere nothing is cut. Not
 * thread-safe.
 */
public final class Table {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();

    private Table(List<String> headings) {
        this.headings = headings;
    }

    /** A table without rows. A heading that starts with {@code >} sets its column flush right. */
    public static Table of(String... headings) {
        return new Table(List.of(headings));
    }

    /** Adds a row; cells may hold any text of others. */
    public Table row(Object... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + headings.size() + " columns");
        }
        rows.add(Arrays.stream(cells).map(String::valueOf).toList());
        return this;
    }

    /** Are there no rows? */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Prints headings and rows; {@code out} is the terminal's own stream or a file in its place. */
    public void print(PrintStream out, Terminal terminal) {
        List<List<String>> cells = rows.stream()
                .map(row -> row.stream().map(terminal::foreign).toList())
                .toList();
        int[] widths = widths(cells);
        if (terminal.outTty()) {
            shrink(widths, terminal.columns());
        }
        out.println(terminal.strong(line(names(), widths)));
        cells.forEach(row -> out.println(line(row, widths)));
    }

    private List<String> names() {
        return headings.stream()
                .map(heading -> flushRight(heading) ? heading.substring(1) : heading)
                .toList();
    }

    private static boolean flushRight(String heading) {
        return heading.startsWith(">");
    }

    private int[] widths(List<List<String>> cells) {
        int[] widths = names().stream().mapToInt(DisplayWidth::of).toArray();
        for (List<String> row : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        return widths;
    }

    private static void shrink(int[] widths, int columns) {
        int excess = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - columns;
        for (; excess > 0; excess--) {
            int widest = widest(widths);
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
        }
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = DisplayWidth.cut(cells.get(i), widths[i]);
            String padding = " ".repeat(widths[i] - DisplayWidth.of(cell));
            line.append(i == 0 ? "" : GAP);
            line.append(flushRight(headings.get(i)) ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }
}
