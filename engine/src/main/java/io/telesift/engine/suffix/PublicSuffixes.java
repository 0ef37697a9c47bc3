// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.suffix;

import io.telesift.engine.idn.HostNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The <a href="https://publicsuffix.org/list/">Public Suffix List</a>: the top-level domains, and below which names
 * anybody may register one. Both of the list's sections count: {@code github.io} is as public as {@code co.uk}.
 */
public final class PublicSuffixes {
    /** Largest list that is read, in bytes; the real one has 330,000. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** Name of the list's file, among the shipped ones and in a folder of downloaded ones. */
    public static final String FILE = "public_suffix_list.dat";

    private static final int LONGEST_LABEL = 63;

    private final ByteNames topLevel;
    private final SuffixRules rules;
    private final int size;
    private final String date;

    private PublicSuffixes(SuffixListReader list) {
        this.topLevel = list.topLevel;
        this.rules = list.rules;
        this.size = list.count();
        this.date = list.date();
    }

    /** The list that comes with Telesift; read anew at each call. */
    public static PublicSuffixes shipped() {
        try (InputStream in = PublicSuffixes.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the engine's jar lacks its file " + FILE);
            }
            return of(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the engine's own file " + FILE, e);
        }
    }

    /**
     * Reads a list in the format it is published in.
     *
     * @throws BadSuffixListException if it is none: too large, sections missing, next to no rules
     */
    public static PublicSuffixes of(InputStream in) throws IOException {
        byte[] file = in.readNBytes(LARGEST + 1);
        if (file.length > LARGEST) {
            throw new BadSuffixListException("larger than " + LARGEST + " bytes");
        }
        SuffixListReader list = new SuffixListReader(file);
        list.read();
        return new PublicSuffixes(list);
    }

    /**
     * The newer one of the shipped list and the one that {@code telesift update-lists} put into a folder.
     *
     * @param lists {@code lists} in the data directory; need not be there
     * @param warning takes one line if there is a file that cannot be used; the shipped list is given then
     */
    public static PublicSuffixes current(Path lists, Consumer<String> warning) {
        PublicSuffixes shipped = shipped();
        Path file = lists.resolve(FILE);
        if (!Files.exists(file)) {
            return shipped;
        }
        try (InputStream in = Files.newInputStream(file)) {
            PublicSuffixes downloaded = of(in);
            return shipped.newerThan(downloaded) ? shipped : downloaded;
        } catch (BadSuffixListException e) {
            warning.accept(file + " is left aside: " + e.getMessage() + "; run `telesift update-lists`");
        } catch (IOException e) {
            warning.accept(file + " is left aside: it cannot be read; run `telesift update-lists`");
        }
        return shipped;
    }

    /**
     * Whether a label is a top-level domain: {@code com}, {@code рф}, {@code xn--p1ai}. Allocates nothing.
     *
     * @param label UTF-8, already in lower case, from {@code from} up to and without {@code to}
     */
    public boolean topLevel(byte[] label, int from, int to) {
        return topLevel.flags(label, from, to) != 0;
    }

    /** As {@link #topLevel(byte[], int, int)}, of a label already in lower case. */
    public boolean topLevel(String label) {
        if (label.length() > LONGEST_LABEL) {
            return false;
        }
        byte[] bytes = label.getBytes(StandardCharsets.UTF_8);
        return topLevel(bytes, 0, bytes.length);
    }

    /**
     * The name that somebody registered: {@code example.co.uk} of {@code www.example.co.uk}, in lower case.
     *
     * @param asciiHost punycode, without a dot at the end
     * @return null of a public suffix, an IPv4 address and what is no host name
     */
    public @Nullable String registrable(String asciiHost) {
        String host = asciiHost.toLowerCase(Locale.ROOT);
        int start = suffixStart(host);
        return start <= 0 ? null : host.substring(host.lastIndexOf('.', start - 2) + 1);
    }

    /**
     * The public suffix, in lower case; the last label where the list knows none.
     *
     * @param asciiHost punycode, without a dot at the end
     * @return null of an IPv4 address and of what is no host name
     */
    public @Nullable String suffix(String asciiHost) {
        String host = asciiHost.toLowerCase(Locale.ROOT);
        int start = suffixStart(host);
        return start < 0 ? null : host.substring(start);
    }

    private int suffixStart(String host) {
        return named(host) ? rules.suffixStart(host.getBytes(StandardCharsets.UTF_8)) : -1;
    }

    /** Labels of any ASCII characters, the last one no number. */
    private static boolean named(String host) {
        int length = host.length();
        return length > 0
                && length <= ByteNames.LONGEST
                && host.charAt(0) != '.'
                && host.charAt(length - 1) != '.'
                && !host.contains("..")
                && HostNames.isAscii(host)
                && !digits(host, host.lastIndexOf('.') + 1);
    }

    private static boolean digits(String host, int from) {
        for (int i = from; i < host.length(); i++) {
            if (host.charAt(i) < '0' || host.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** How many rules it has. */
    public int size() {
        return size;
    }

    /** The rules in punycode, as the list writes them: {@code co.uk}, {@code *.ck}, {@code !www.ck}. */
    public Set<String> rules() {
        return rules.all();
    }

    /** The day it was published, such as {@code psl-20260725}; {@code psl-undated} where it does not say. */
    public String version() {
        return date.isEmpty() ? "psl-undated" : "psl-" + date;
    }

    /** Published on a later day; an undated list is older than any other. */
    public boolean newerThan(PublicSuffixes other) {
        return date.compareTo(other.date) > 0;
    }
}
