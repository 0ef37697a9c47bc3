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
            "mailto", "email", "e-mail", "mail", "contact", "from", "to", "cc", "bcc", "support", "jabber", "xmpp");

    private final HostReader hosts;

    EmailReader(HostReader hosts) {
        this.hosts = hosts;
    }

    /** The address round the at sign; its local part does not begin before {@code floor}. */
    @Nullable
    Hit around(RefangedText text, int at, int floor) {
        int start = localStart(text, at, floor);
        Host host = start < 0 || !Chars.word(text.at(at + 1)) ? null : hosts.known(text, at + 1);
        if (host == null || host.labels() < 2 || host.value().indexOf('_') >= 0) {
            return null;
        }
        String value = text.text(start, at) + "@" + host.value();
        Derived domain = new Derived("domain", IndicatorType.DOMAIN, host.value());
        return new Hit(
                IndicatorType.EMAIL,
                value,
                start,
                host.end(),
                host,
                85,
                "written as an e-mail address",
                List.of(domain));
    }

    private static int localStart(RefangedText text, int at, int floor) {
        int start = at;
        while (start > floor && at - start <= LONGEST_LOCAL && local(text.at(start - 1))) {
            start--;
        }
        boolean tooLong = at - start > LONGEST_LOCAL;
        while (start < at && !Chars.asciiAlnum(text.at(start)) && text.at(start) != '_') {
            start++;
        }
        boolean valid = !tooLong && start < at && text.at(at - 1) != '.' && !credentials(text, start);
        return valid ? start : -1;
    }

    private static boolean local(char c) {
        return Chars.asciiAlnum(c) || c == '.' || c == '_' || c == '%' || c == '+' || c == '-';
    }

    /** {@code name:secret@host}: what stands before the at sign is a password, unless the word names an address. */
    private static boolean credentials(RefangedText text, int start) {
        char before = text.at(start - 2);
        if (text.at(start - 1) != ':' || !Chars.asciiAlnum(before)) {
            return false;
        }
        int from = start - 1;
        while (start - from < LONGEST_LOCAL && local(text.at(from - 1))) {
            from--;
        }
        return !LABELS.contains(text.text(from, start - 1).toLowerCase(Locale.ROOT));
    }
}
