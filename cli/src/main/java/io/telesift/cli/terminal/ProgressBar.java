// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.terminal;

/** One line on {@code err} that redraws itself; nothing at all where nobody looks. Not thread-safe. */
public final class ProgressBar implements AutoCloseable {
    private static final int CELLS = 24;

    private final Terminal terminal;
    private final String label;
    private boolean drawn;

    /** Draws nothing yet. */
    public ProgressBar(Terminal terminal, String label) {
        this.terminal = terminal;
        this.label = ForeignText.escaped(label);
    }

    /**
     * Draws it.
     *
     * @param done 0 to 1
     * @param detail short, our own words
     */
    public void show(double done, String detail) {
        if (!terminal.errTty()) {
            return;
        }
        double share = Math.min(1, Math.max(0, done));
        int full = (int) Math.round(share * CELLS);
        String bar = "#".repeat(full) + "-".repeat(CELLS - full);
        String line = "%s [%s] %3d %% %s".formatted(label, bar, Math.round(share * 100), detail);
        terminal.err().print("\r" + DisplayWidth.cut(line, terminal.columns() - 1) + "\u001b[K");
        terminal.err().flush();
        drawn = true;
    }

    /** Wipes it away. */
    @Override
    public void close() {
        if (drawn) {
            terminal.err().print("\r\u001b[K");
            terminal.err().flush();
        }
    }
}
