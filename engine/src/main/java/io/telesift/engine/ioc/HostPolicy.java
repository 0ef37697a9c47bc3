// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import java.util.Locale;

/**
 * Whether a dotted word that could be a host is one. Without it every second file name, product and missing space is a
 * domain: {@code main.rs}, {@code ASP.NET}, {@code done.So}.
 */
final class HostPolicy {
    private final Suffixes suffixes;

    HostPolicy(Suffixes suffixes) {
        this.suffixes = suffixes;
    }

    /**
     * @param meant a port or a path shows that the author means a host; that it is defanged shows it in any place
     */
    boolean accepts(RefangedText text, int start, Host host, boolean meant) {
        char before = text.at(start - 1);
        boolean markup = before == '_' && text.at(host.end()) == '_';
        if (before == '@' || (before == '_' && !markup)) {
            return false;
        }
        if (text.defanged(start, host.end())) {
            return true;
        }
        return !insidePath(text, start) && (meant || text.matches(start, "www.") || looksMeant(text, host));
    }

    private boolean looksMeant(RefangedText text, Host host) {
        return !codeAfter(text, host) && plausible(host);
    }

    private static boolean insidePath(RefangedText text, int start) {
        char before = text.at(start - 1);
        boolean slash = before == '/' || before == '\\';
        return slash || before == '$' || before == '#' || (before == '.' && Chars.label(text.at(start - 2)));
    }

    private boolean codeAfter(RefangedText text, Host host) {
        char after = text.at(host.end());
        boolean call = after == '(' && (text.at(host.end() + 1) == ')' || suffixes.isCodeWord(host.suffix()));
        return call || after == '\\' || (after == '=' && text.at(host.end() + 1) == '=');
    }

    private boolean plausible(Host host) {
        return !fileName(host) && !sentenceJoin(host) && !product(host) && !number(host) && !hasUnderscore(host);
    }

    /** Two labels and an ending, or any inner label that is one: {@code deploy.sh}, {@code part1.tar.zip}. */
    boolean fileName(Host host) {
        if (suffixes.isReserved(host.suffix())) {
            return false;
        }
        return suffixes.isFileEnding(host.suffix()) && (host.labels() == 2 || innerEnding(host));
    }

    private boolean innerEnding(Host host) {
        String[] labels = host.value().split("\\.", -1);
        return suffixes.isAnyEnding(labels[labels.length - 2]);
    }

    /** {@code word.Next}: a capital after the dot, and only there, begins a sentence or names a class member. */
    private static boolean sentenceJoin(Host host) {
        String written = host.written();
        int last = written.lastIndexOf('.') + 1;
        String suffix = written.substring(last);
        boolean title = Character.isUpperCase(suffix.charAt(0))
                && suffix.length() > 1
                && !suffix.equals(suffix.toUpperCase(Locale.ROOT));
        return title || (host.labels() == 2 && last == 2 && !known(host));
    }

    /** {@code x.com} and {@code t.me} are hosts; other one-letter names are abbreviations. */
    private static boolean known(Host host) {
        return switch (host.value()) {
            case "t.me", "x.com", "t.co", "g.co", "m.me", "u.to", "z.com" -> true;
            default -> false;
        };
    }

    /** {@code Socket.IO}: a suffix in capitals under a name that is not. */
    private boolean product(Host host) {
        String written = host.written();
        int last = written.lastIndexOf('.');
        String suffix = written.substring(last + 1);
        String name = written.substring(0, last);
        boolean shouting =
                suffix.equals(suffix.toUpperCase(Locale.ROOT)) && !suffix.equals(suffix.toLowerCase(Locale.ROOT));
        boolean listed = suffixes.isProduct(name.toLowerCase(Locale.ROOT));
        return (shouting && !name.equals(name.toUpperCase(Locale.ROOT)))
                || (listed && host.suffix().equals("net"));
    }

    /** {@code 10.am}, {@code 4.next}: a number before a word; {@code 163.com} has three digits. */
    private static boolean number(Host host) {
        String name = host.value().substring(0, host.value().lastIndexOf('.'));
        return name.length() < 3 && name.chars().allMatch(c -> Chars.digit((char) c));
    }

    private static boolean hasUnderscore(Host host) {
        return host.value().indexOf('_') >= 0;
    }
}
