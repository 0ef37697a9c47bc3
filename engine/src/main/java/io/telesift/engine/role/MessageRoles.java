// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * The roles of one text's indicators. The text is analysed once, when the first question needs it; a question then takes
 * logarithmic time. Thread-safe.
 */
public final class MessageRoles {
    private static final RoleVerdict UNKNOWN = new RoleVerdict(Role.UNKNOWN, "nothing beside it says what it is");

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
            case WALLET -> new RoleVerdict(Role.WALLET, "the address of a wallet");
            case CATALOGUE -> new RoleVerdict(Role.REFERENCE, "a number of a public catalogue");
            case ADDRESS, FILE -> byText(kind, question);
            case TELEGRAM -> telegram(question);
            case SITE, NETWORK -> byHost(kind, question);
        };
    }

    private Context context() {
        Context context = analysed;
        if (context == null) {
            context = Context.of(text, finder);
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
                yield beside != null ? beside : question.defanged() ? defanged() : service.verdict();
            }
        };
    }

    private RoleVerdict telegram(RoleQuestion question) {
        RoleVerdict beside = beside(Kind.TELEGRAM, question);
        return beside != null ? beside : Telegrams.byName(question.value());
    }

    private RoleVerdict byText(Kind kind, RoleQuestion question) {
        RoleVerdict beside = beside(kind, question);
        return beside != null ? beside : byMessage(kind, question);
    }

    /** What the line says, else the heading above it. */
    private @Nullable RoleVerdict beside(Kind kind, RoleQuestion question) {
        int start = Math.max(0, Math.min(question.start(), text.length()));
        int end = Math.max(start, Math.min(question.end(), text.length()));
        RoleVerdict line = context().line(kind, start, end);
        return line != null ? line : context().heading(kind, start);
    }

    private RoleVerdict byMessage(Kind kind, RoleQuestion question) {
        Tone tone = context().tone();
        boolean attackable = kind == Kind.SITE || kind == Kind.NETWORK;
        if (attackable && tone.provenClaim()) {
            return new RoleVerdict(Role.VICTIM, "a site in a message that claims an attack and shows proof");
        }
        if (question.defanged()) {
            return defanged();
        }
        if (attackable && tone.claim() && !onion(question)) {
            return new RoleVerdict(Role.VICTIM, "a site in a message that claims an attack");
        }
        return byKind(kind, question, tone);
    }

    private static RoleVerdict byKind(Kind kind, RoleQuestion question, Tone tone) {
        if (kind == Kind.FILE && tone.malware() > 0) {
            return new RoleVerdict(Role.INFRASTRUCTURE, "a file in a message about malware");
        }
        return onion(question) ? new RoleVerdict(Role.INFRASTRUCTURE, "a hidden service") : UNKNOWN;
    }

    private static boolean onion(RoleQuestion question) {
        return question.host() != null && question.host().endsWith(".onion");
    }

    private static RoleVerdict defanged() {
        return new RoleVerdict(Role.INFRASTRUCTURE, "defanged by the author");
    }
}
