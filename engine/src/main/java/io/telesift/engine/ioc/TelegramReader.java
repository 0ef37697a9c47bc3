// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding.Derived;
import io.telesift.common.model.IndicatorType;
import io.telesift.engine.text.ShippedLines;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Telegram's own names: handles (5 to 32 letters, digits and underscores, the first a letter) and the hashes of
 * invitations, from mentions and from links (core.telegram.org/api/links).
 */
final class TelegramReader {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 32;
    private static final Set<String> HOSTS = Set.of("t.me", "telegram.me", "telegram.dog");
    private static final Set<String> NO_HANDLES =
            new HashSet<>(ShippedLines.of(TelegramReader.class, "no-handles.txt"));
    private static final String[] OPENINGS = {"resolve?domain=", "join?invite=", "resolve/?domain=", "join/?invite="};
    private static final Set<String> SERVICE_PATHS = Set.of(
            "joinchat",
            "c",
            "s",
            "share",
            "addstickers",
            "addemoji",
            "addtheme",
            "addlist",
            "proxy",
            "socks",
            "login",
            "confirmphone",
            "setlanguage",
            "iv",
            "bg",
            "invoice",
            "boost",
            "giftcode",
            "contact",
            "m",
            "k",
            "a",
            "z");

    private final Text text;

    TelegramReader(Text text) {
        this.text = text;
    }

    /** The handle behind the at sign that stands here. */
    @Nullable
    Candidate mention(int at) {
        int end = handleEnd(at + 1);
        if (end == Separators.NONE || inside(at) || goesOn(end)) {
            return null;
        }
        String name = text.string(at + 1, end).toLowerCase(Locale.ROOT);
        return NO_HANDLES.contains(name)
                ? null
                : Candidate.bare(IndicatorType.TELEGRAM, name, at, end, 80, "mention of a Telegram name");
    }

    private boolean inside(int at) {
        int before = text.at(at - 1);
        return Ascii.word(before) || before == '.' || before == '/' || before == '@' || before == '%';
    }

    /** {@code @scope/package}, {@code @media(}, {@code @name.com} are no mentions. */
    private boolean goesOn(int end) {
        int c = text.at(end);
        boolean joined = (c == '.' || c == '-' || c == '/' || c == '@') && Ascii.alnum(text.at(end + 1));
        return joined || c == '(';
    }

    private int handleEnd(int start) {
        int end = start;
        while (end - start <= LONGEST && (Ascii.alnum(text.at(end)) || text.at(end) == '_')) {
            end++;
        }
        // Underscores at the end belong to markup.
        int last = end;
        while (last > start && text.at(last - 1) == '_') {
            last--;
        }
        boolean valid = Ascii.letter(text.at(start)) && last - start >= SHORTEST && end - start <= LONGEST;
        return valid ? last : Separators.NONE;
    }

    /** What a {@code tg:} link names; {@code colon} is where its {@code ://} begins. */
    @Nullable
    Candidate appLink(int start, int query) {
        for (String opening : OPENINGS) {
            if (text.matches(query, opening)) {
                boolean invite = opening.startsWith("join");
                int from = query + opening.length();
                int end = invite ? inviteEnd(from) : handleEnd(from);
                return end == Separators.NONE ? null : linked(start, from, end, invite);
            }
        }
        return null;
    }

    private Candidate linked(int start, int from, int end, boolean invite) {
        String name = text.string(from, end);
        String value = invite ? "+" + name : name.toLowerCase(Locale.ROOT);
        return Candidate.bare(IndicatorType.TELEGRAM, value, start, end, 90, "link into Telegram");
    }

    private int inviteEnd(int from) {
        int end = from;
        while (end - from < 64 && Ascii.word(text.at(end))) {
            end++;
        }
        return end - from >= 10 ? end : Separators.NONE;
    }

    /** The handle or invitation that a URL leads to, at the same place as the URL. */
    static @Nullable Candidate behind(Candidate url) {
        Host host = url.host();
        String value = host == null ? null : behind(host.value(), url.value());
        return value == null
                ? null
                : new Candidate(
                        IndicatorType.TELEGRAM,
                        value,
                        url.start(),
                        url.end(),
                        url.defanged(),
                        null,
                        90,
                        "link into Telegram",
                        List.of(new Derived("url", IndicatorType.URL, url.value())));
    }

    private static @Nullable String behind(String host, String url) {
        if (host.endsWith(".t.me")) {
            return handle(host.substring(0, host.length() - ".t.me".length()));
        }
        int path = HOSTS.contains(host) ? url.indexOf('/', url.indexOf("://") + 3) : Separators.NONE;
        return path < 0 ? null : fromPath(url, path + 1);
    }

    private static @Nullable String fromPath(String url, int start) {
        int end = partEnd(url, start);
        String first = url.substring(start, end);
        if (first.startsWith("+") || first.startsWith("%2B")) {
            return invitation(first.substring(first.startsWith("+") ? 1 : 3));
        }
        return switch (first) {
            case "" -> null;
            case "joinchat" -> end < url.length() ? invitation(part(url, end + 1)) : null;
            case "s", "boost" -> end < url.length() ? handle(part(url, end + 1)) : null;
            default -> handle(first);
        };
    }

    private static String part(String url, int start) {
        return url.substring(start, partEnd(url, start));
    }

    private static int partEnd(String url, int start) {
        int end = start;
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Only digits are a telephone number. */
    private static @Nullable String invitation(String hash) {
        boolean digits = hash.chars().allMatch(Ascii::digit);
        boolean valid =
                hash.length() >= 10 && hash.length() <= 64 && hash.chars().allMatch(Ascii::word);
        return valid && !digits ? "+" + hash : null;
    }

    private static @Nullable String handle(String name) {
        boolean valid = name.length() >= SHORTEST
                && name.length() <= LONGEST
                && Ascii.letter(name.charAt(0))
                && name.chars().allMatch(c -> Ascii.alnum(c) || c == '_');
        String lower = name.toLowerCase(Locale.ROOT);
        return valid && !SERVICE_PATHS.contains(lower) ? lower : null;
    }
}
