// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * The two streams of a command and who reads them: data goes to {@code out}, all else to {@code err}.
 *
 * @param outTty a person reads {@code out}
 * @param errTty a person reads {@code err}
 * @param colour sequences for colour are welcome on a TTY
 * @param columns of the screen
 */
public record Terminal(PrintStream out, PrintStream err, boolean outTty, boolean errTty, boolean colour, int columns) {
    /** The launcher says here which of {@code in,out,err} are terminals: Java 17 can only tell for all at once. */
    static final String TTY_PROPERTY = "telesift.tty";

    private static final int BUFFER = 1 << 16;
    private static final int USUAL_COLUMNS = 100;
    private static final int FEWEST_COLUMNS = 40;

    /** The process's own streams, in UTF-8 whatever the locale says. */
    public static Terminal ofProcess(Map<String, String> environment) {
        Set<String> ttys = Set.of(System.getProperty(TTY_PROPERTY, "none").split(",", -1));
        boolean plain = environment.containsKey("NO_COLOR") || "dumb".equals(environment.get("TERM"));
        return new Terminal(
                stream(FileDescriptor.out, BUFFER, false),
                stream(FileDescriptor.err, 1 << 10, true),
                ttys.contains("out"),
                ttys.contains("err"),
                !plain,
                columns(environment.get("COLUMNS")));
    }

    private static PrintStream stream(FileDescriptor descriptor, int buffer, boolean autoFlush) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), buffer), autoFlush, StandardCharsets.UTF_8);
    }

    private static int columns(@org.jspecify.annotations.Nullable String text) {
        try {
            return text == null ? USUAL_COLUMNS : Math.max(FEWEST_COLUMNS, Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            return USUAL_COLUMNS;
        }
    }

    /** A line for people. Words of others in it must have been escaped. */
    public void say(String line) {
        err.println(line);
    }

    /** A value of others as it may be printed on {@code out}: always on one line, harmless where a person looks. */
    public String foreign(String text) {
        return outTty ? ForeignText.escaped(text) : ForeignText.oneLine(text);
    }

    /** Bold, if that is welcome on {@code out}. */
    public String strong(String text) {
        return outTty && colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }
}
