// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

/** What a script may rely on. 130 after Ctrl-C is the JVM's own. */
public final class ExitCode {
    /** Done. */
    public static final int OK = 0;
    /** It did not work. */
    public static final int FAILURE = 1;
    /** The command line is wrong. */
    public static final int USAGE = 2;
    /** What was asked for is not there. */
    public static final int NOTHING = 3;
    /** The server wants a key, or a better one. */
    public static final int AUTH = 4;
    /** No server answers. */
    public static final int UNREACHABLE = 5;
    /** Some of it worked. */
    public static final int PARTIAL = 6;

    private ExitCode() {}
}
