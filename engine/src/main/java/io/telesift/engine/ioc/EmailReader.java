// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding.Derived;
import io.telesift.common.model.IndicatorType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads e-mail addresses with an ASCII local part of at most 64 characters (RFC 5321). */
final class EmailReader {
    private static final int LONGEST_LOCAL = 64;
    private static final Set<String> LABELS = Set.of(
            "mailto",
            "email",
            "e-mail",
            "mail",
            "contact",
            "from",
            "to",
            "cc",
            "bcc",
            "support",
            "jabber",
            "xmpp",
            "login",
            "user",
            "username",
            "acc",
            "account",
            "id",
            "sip");

    private final Text text;
    private final Separators separators;
    private final NameReader name;
    private final HostReader hosts;

    EmailReader(Text text, Separators separators, NameReader name, HostReader hosts) {
        this.text = text;
        this.separators = separators;
        this.name = name;
        this.hosts = hosts;
    }

    /**
     * The address whose local part ends at {@code end}, where its at sign stands.
     *
     * @param from where the name before the at sign begins; the local part may begin before it, but not before
     *     {@code floor}
     */
    @Nullable
    Candidate around(int from, int end, int floor) {
        int at = separators.at(end);
        int start = at == Separators.NONE ? Separators.NONE : localStart(from, end, floor);
        if (start == Separators.NONE || !Letters.letter(text.codePoint(at))) {
            return null;
        }
        name.read(at);
        boolean plain = at == end + 1 && text.at(end) == '@';
        Host host = hosts.settle() && !name.has('_') ? hosts.host(true) : null;
        return host == null ? null : email(start, end, host, !plain || host.defanged());
    }

    /** Where the local part ends that goes on behind a name with a plus or percent sign; the name's own end if none does. */
    int localEnd(int nameEnd) {
        int i = nameEnd;
        int dot = text.at(i) == '+' || text.at(i) == '%' ? i : Separators.NONE;
        while (dot != Separators.NONE && i - nameEnd < LONGEST_LOCAL) {
            i = localPart(text.at(i)) ? i + 1 : dot;
            dot = localPart(text.at(i)) ? i : separators.dot(i);
        }
        return separators.at(i) == Separators.NONE ? nameEnd : i;
    }

    private Candidate email(int start, int end, Host host, boolean defanged) {
        String local = local(start, end);
        boolean dots = local.length() != end - start;
        Derived domain = new Derived("domain", IndicatorType.DOMAIN, host.value());
        return new Candidate(
                IndicatorType.EMAIL,
                local + "@" + host.value(),
                start,
                host.end(),
                defanged || dots,
                host,
                85,
                "written as an e-mail address",
                List.of(domain));
    }

    /** As written, but with its dots plain. */
    private String local(int start, int end) {
        StringBuilder local = new StringBuilder();
        int i = start;
        while (i < end) {
            int c = text.at(i);
            int dot = localPart(c) ? Separators.NONE : separators.dot(i);
            local.append((char) (dot == Separators.NONE ? c : '.'));
            i = dot == Separators.NONE ? i + 1 : dot;
        }
        return local.toString();
    }

    private int localStart(int from, int end, int floor) {
        int start = from;
        while (start > floor && end - start <= LONGEST_LOCAL && localPart(text.at(start - 1)) && !dots(start)) {
            start--;
        }
        boolean tooLong = end - start > LONGEST_LOCAL;
        while (start < end && !Ascii.alnum(text.at(start)) && text.at(start) != '_') {
            start++;
        }
        boolean valid = !tooLong && start < end && text.at(end - 1) != '.' && ascii(start, end);
        return valid && !masked(start) && !credentials(start) ? start : Separators.NONE;
    }

    /** Two dots are in no local part (RFC 5321): {@code write...name@mail.example}. */
    private boolean dots(int i) {
        return text.at(i) == '.' && text.at(i - 1) == '.';
    }

    /** {@code na***me@mail.example}: what is left of a name that somebody hid is no address. */
    private boolean masked(int start) {
        int i = start;
        while (start - i < LONGEST_LOCAL && text.at(i - 1) == '*') {
            i--;
        }
        return i < start && Ascii.alnum(text.at(i - 1));
    }

    private boolean ascii(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.at(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean localPart(int c) {
        return Ascii.word(c) || c == '.' || c == '%' || c == '+';
    }

    /** {@code name:secret@host}: what stands before the at sign is a password, unless the word names an address. */
    private boolean credentials(int start) {
        if (text.at(start - 1) != ':' || !Ascii.alnum(text.at(start - 2))) {
            return false;
        }
        int from = start - 1;
        while (start - from < LONGEST_LOCAL && (localPart(text.at(from - 1)) || text.at(from - 1) == '/')) {
            from--;
        }
        String before = text.string(from, start - 1).toLowerCase(Locale.ROOT);
        return !LABELS.contains(before) && before.indexOf('.') < 0;
    }
}
