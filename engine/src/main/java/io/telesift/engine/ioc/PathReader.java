// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import io.telesift.engine.text.ShippedLines;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads paths of files, Windows and Unix, and keys of the Windows registry. */
final class PathReader {
    private static final int LONGEST = 260;
    private static final int LONGEST_ROOT = 20;
    private static final int LONGEST_HIVE = 22;
    private static final String UNIX_STOPS = "<>\"'`|;,()[]{}\\?*=:#";
    private static final Set<String> ROOTS = new HashSet<>(ShippedLines.of(PathReader.class, "unix-roots.txt"));
    private static final Set<String> HIVES = Set.of(
            "hklm",
            "hkcu",
            "hkcr",
            "hku",
            "hkcc",
            "hkey_local_machine",
            "hkey_current_user",
            "hkey_classes_root",
            "hkey_users",
            "hkey_current_config");

    private final Text text;
    private final WindowsPaths windows;

    PathReader(Text text, Suffixes suffixes) {
        this.text = text;
        this.windows = new WindowsPaths(text, suffixes);
    }

    /** {@code C:\...}; the letter stands at {@code start}. */
    @Nullable
    Candidate drive(int start) {
        boolean shaped = Ascii.letter(text.at(start)) && text.at(start + 1) == ':' && text.at(start + 2) == '\\';
        return shaped && !Ascii.word(text.at(start - 1)) ? windowsPath(start, names(start + 2)) : null;
    }

    /** {@code %APPDATA%\...}. */
    @Nullable
    Candidate variable(int percent) {
        int end = percent + 1;
        while (end - percent < LONGEST_ROOT
                && (Ascii.word(text.at(end)) || text.at(end) == '(' || text.at(end) == ')')) {
            end++;
        }
        boolean shaped = end > percent + 2 && text.at(end) == '%' && text.at(end + 1) == '\\';
        return shaped ? windowsPath(percent, names(end + 1)) : null;
    }

    /** {@code \\server\share\...}. */
    @Nullable
    Candidate share(int start) {
        int server = start + 2;
        if (text.at(start + 1) != '\\' || !Ascii.alnum(text.at(server)) || Ascii.word(text.at(start - 1))) {
            return null;
        }
        int end = server;
        while (end - server < 64 && (Ascii.word(text.at(end)) || text.at(end) == '.' || text.at(end) == '$')) {
            end++;
        }
        return text.at(end) == '\\' ? windowsPath(start, names(end)) : null;
    }

    private int names(int slash) {
        return text.at(slash + 1) == '\\' ? slash + 2 : slash + 1;
    }

    private @Nullable Candidate windowsPath(int start, int names) {
        int end = windows.end(names);
        return end == names ? null : path(start, end);
    }

    /** The key whose hive is the word from {@code start} to {@code end}. */
    @Nullable
    Candidate registry(int start, int end) {
        int slash = text.at(end) == ':' ? end + 1 : end;
        boolean shaped = end - start <= LONGEST_HIVE && text.at(slash) == '\\';
        if (!shaped || !HIVES.contains(text.string(start, end).toLowerCase(Locale.ROOT))) {
            return null;
        }
        int names = names(slash);
        int last = windows.end(names);
        return last == names
                ? null
                : Candidate.bare(
                        IndicatorType.REGISTRY, text.string(start, last), start, last, 90, "key of the registry");
    }

    /** {@code <HKCU>\\...}; the backslash stands at {@code slash}. */
    @Nullable
    Candidate hive(int slash) {
        int start = slash - 1;
        while (slash - start <= LONGEST_HIVE + 1 && Ascii.word(text.at(start - 1))) {
            start--;
        }
        String hive = text.string(start, slash - 1);
        int last = windows.end(slash + 1);
        boolean shaped = text.at(start - 1) == '<' && HIVES.contains(hive.toLowerCase(Locale.ROOT));
        return shaped && last > slash + 1
                ? Candidate.bare(
                        IndicatorType.REGISTRY,
                        hive + text.string(slash, last),
                        start - 1,
                        last,
                        90,
                        "key of the registry")
                : null;
    }

    /** {@code /etc/...}, {@code ~/...}: below a usual root, at the beginning of a word. */
    @Nullable
    Candidate unix(int start) {
        int before = text.codePointBefore(start);
        if (Letters.letter(before)
                || (before < 0x80 && "/\\.:_-~%@&?#$*+".indexOf(before) >= 0 && !labelBefore(start))) {
            return null;
        }
        int slash = text.at(start) == '~' ? start + 1 : start;
        int end = unixEnd(slash);
        return end > slash + 1 && rooted(start, slash, end) ? path(start, end) : null;
    }

    /** {@code path:/etc/shadow}. */
    private boolean labelBefore(int start) {
        return text.at(start - 1) == ':'
                && Letters.letter(text.codePointBefore(start - 1))
                && text.at(start + 1) != '/';
    }

    private int unixEnd(int slash) {
        int end = slash;
        while (end - slash < LONGEST && unixPart(end)) {
            end += text.width(end);
        }
        end = Math.min(end, text.length());
        while (end > slash && ".!-_~/".indexOf(text.at(end - 1)) >= 0 && end > slash + 1) {
            end--;
        }
        return end;
    }

    private boolean unixPart(int i) {
        int c = text.at(i);
        return c < 0x80 ? !Ascii.space(c) && UNIX_STOPS.indexOf(c) < 0 : spacedLetter(text.codePoint(i));
    }

    private static boolean spacedLetter(int c) {
        return Letters.letter(c) && !Letters.unspaced(c);
    }

    private boolean rooted(int start, int slash, int end) {
        if (slash > start) {
            return text.at(slash) == '/';
        }
        int root = slash + 1;
        while (root < end && root - slash <= LONGEST_ROOT && text.at(root) != '/') {
            root++;
        }
        return text.at(root) == '/' && root < end && ROOTS.contains(text.string(slash + 1, root));
    }

    private Candidate path(int start, int end) {
        return Candidate.bare(IndicatorType.FILE_PATH, text.string(start, end), start, end, 70, "path of a file");
    }
}
