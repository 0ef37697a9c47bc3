// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * The roles of one text's indicators. The text is analysed once, when the first question needs it; a question then takes
 * logarithmic time. Thread-safe.
 */
public final class MessageRoles {
    private static final RoleVerdict WALLET = new RoleVerdict(Role.WALLET, "the address of a wallet");
    private static final RoleVerdict CATALOGUE = new RoleVerdict(Role.REFERENCE, "a number of a public catalogue");
    private static final RoleVerdict LOOPBACK = new RoleVerdict(Role.BENIGN, "every machine's own address");
    private static final RoleVerdict POSES =
            new RoleVerdict(Role.INFRASTRUCTURE, "its letters pose as those of another name");
    private static final RoleVerdict LOGIN = new RoleVerdict(Role.VICTIM, "in a line of log-ins");

    private final String text;
    private final CueFinder finder;
    private final Services services;
    private final KnownHosts known;
    private volatile @Nullable Context analysed;

    MessageRoles(String text, CueFinder finder, Services services, KnownHosts known) {
        this.text = text;
        this.finder = finder;
        this.services = services;
        this.known = known;
    }

    /** Never throws on any text or place. */
    public RoleVerdict of(RoleQuestion question) {
        Kind kind = Kind.of(question.type());
        return switch (kind) {
            case WALLET -> WALLET;
            case CATALOGUE -> CATALOGUE;
            case ADDRESS, FILE -> byText(kind, question);
            case TELEGRAM -> telegram(question);
            case SITE, NETWORK -> byHost(kind, question);
        };
    }

    private Context context() {
        Context context = analysed;
        if (context == null) {
            context = new Context(text, finder);
            analysed = context;
        }
        return context;
    }

    private RoleVerdict byHost(Kind kind, RoleQuestion question) {
        String host = question.host();
        RoleVerdict first = host == null ? null : known.of(host);
        if (first != null) {
            return first;
        }
        if (loopback(question.value())) {
            return LOOPBACK;
        }
        if (question.flags().contains("homoglyph")) {
            return POSES;
        }
        Service service = services.of(host);
        if (service == null) {
            return byText(kind, question);
        }
        return service.role() == Role.CHANNEL ? telegram(question) : byService(service, kind, question);
    }

    private RoleVerdict byService(Service service, Kind kind, RoleQuestion question) {
        return switch (service.yields()) {
            case NEVER -> service.verdict();
            case VICTIM -> {
                RoleVerdict beside = beside(kind, question);
                yield beside != null && beside.role() == Role.VICTIM ? beside : service.verdict();
            }
            case ANY -> {
                RoleVerdict beside = beside(kind, question);
                RoleVerdict text = beside != null
                        ? beside
                        : service.role() == Role.UNKNOWN || question.defanged()
                                ? byMessage(kind, question)
                                : service.verdict();
                yield text.role() == Role.UNKNOWN ? service.verdict() : text;
            }
        };
    }

    private static boolean loopback(String value) {
        return value.startsWith("127.") || value.equals("::1");
    }

    private RoleVerdict telegram(RoleQuestion question) {
        RoleVerdict beside = beside(Kind.TELEGRAM, question);
        return beside != null ? beside : Telegrams.byName(question.value());
    }

    private RoleVerdict byText(Kind kind, RoleQuestion question) {
        RoleVerdict beside = beside(kind, question);
        boolean blockable = beside == null
                || beside.role() != Role.INFRASTRUCTURE
                || !question.flags().contains("private");
        return beside != null && blockable ? beside : byMessage(kind, question);
    }

    /** What the line says, else the heading above it. */
    private @Nullable RoleVerdict beside(Kind kind, RoleQuestion question) {
        int start = Math.max(0, Math.min(question.start(), text.length()));
        int end = Math.max(start, Math.min(question.end(), text.length()));
        if (LoginLine.at(text, question.type(), end)) {
            return LOGIN;
        }
        RoleVerdict line = context().line(kind, start, end);
        return line != null ? line : context().heading(kind, start);
    }

    private RoleVerdict byMessage(Kind kind, RoleQuestion question) {
        RoleVerdict verdict = WholeMessage.verdict(context().tone(), kind, question);
        return verdict.equals(WholeMessage.UNKNOWN) ? Fallback.host(text, question) : verdict;
    }
}
