// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.lists;

import io.telesift.cli.CommandFailure;
import io.telesift.cli.ExitCode;
import io.telesift.cli.terminal.WholeFile;
import io.telesift.engine.suffix.BadSuffixListException;
import io.telesift.engine.suffix.PublicSuffixes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** Puts a fetched Public Suffix List in the place of the one in use, if it is one, whole, and no older. */
public final class SuffixUpdate {
    private final Path lists;
    private final PublicSuffixes inUse;
    private final LocalDate today;

    /**
     * @param lists the folder of downloaded lists; made if it is missing
     * @param today when a list was fetched that does not say its day
     */
    public SuffixUpdate(Path lists, PublicSuffixes inUse, LocalDate today) {
        this.lists = lists;
        this.inUse = inUse;
        this.today = today;
    }

    /**
     * Takes the list or leaves all as it is.
     *
     * @param from where it is from, for people
     * @return one line: what has changed
     * @throws CommandFailure if it is no such list, has less than half the rules, or cannot be written
     */
    public String take(byte[] fetched, String from) {
        byte[] file = dated(fetched, from);
        PublicSuffixes list = read(file, from);
        if (list.size() * 2 < inUse.size()) {
            throw refused(from + ": only " + list.size() + " rules, the list in use has " + inUse.size());
        }
        Set<String> fresh = without(list.rules(), inUse.rules());
        Set<String> gone = without(inUse.rules(), list.rules());
        if (inUse.newerThan(list)) {
            return "public suffixes: " + inUse.version() + " stays, the fetched " + list.version() + " is older";
        }
        if (list.version().equals(inUse.version()) && fresh.isEmpty() && gone.isEmpty()) {
            return "public suffixes: " + inUse.version() + " is the newest already";
        }
        write(file);
        return "public suffixes: " + inUse.version() + " -> " + list.version() + ", " + list.size() + " rules, "
                + fresh.size() + " new, " + gone.size() + " gone";
    }

    private byte[] dated(byte[] fetched, String from) {
        if (!read(fetched, from).version().endsWith("undated")) {
            return fetched;
        }
        String head = "// VERSION: " + today + "_00-00-00_UTC\n";
        return (head + new String(fetched, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static PublicSuffixes read(byte[] file, String from) {
        try {
            return PublicSuffixes.of(new ByteArrayInputStream(file));
        } catch (BadSuffixListException e) {
            throw refused(from + ": " + e.getMessage());
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory are always readable", e);
        }
    }

    private static CommandFailure refused(String why) {
        return new CommandFailure(ExitCode.FAILURE, why + "; nothing is changed");
    }

    private static Set<String> without(Set<String> rules, Set<String> others) {
        Set<String> left = new TreeSet<>(rules);
        left.removeAll(others);
        return left;
    }

    private void write(byte[] bytes) {
        try {
            Files.createDirectories(lists);
            try (WholeFile file = WholeFile.at(lists.resolve(PublicSuffixes.FILE))) {
                file.out().write(bytes);
                file.keep();
            }
        } catch (IOException e) {
            throw refused(lists + ": cannot write there; choose another folder with --dir");
        }
    }
}
