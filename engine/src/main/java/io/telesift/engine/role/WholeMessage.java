// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;

/** What the message as a whole says of an indicator that nothing beside it explains. */
final class WholeMessage {
    static final RoleVerdict UNKNOWN = new RoleVerdict(Role.UNKNOWN, "nothing in the message says what it is");

    private static final RoleVerdict WARNING =
            new RoleVerdict(Role.INFRASTRUCTURE, "in a message about malware, phishing or attackers");
    private static final RoleVerdict PROVEN =
            new RoleVerdict(Role.VICTIM, "in a message that claims an attack and shows proof");
    private static final RoleVerdict INNER =
            new RoleVerdict(Role.VICTIM, "a private address in a message about an attack");
    private static final RoleVerdict HIDDEN = new RoleVerdict(Role.INFRASTRUCTURE, "a hidden service");
    private static final RoleVerdict REPORT = new RoleVerdict(Role.REFERENCE, "the link leads to something to read");
    private static final RoleVerdict CLAIMED = new RoleVerdict(Role.VICTIM, "in a message that claims an attack");
    private static final RoleVerdict DESK = new RoleVerdict(Role.CONTACT, "the address of a desk");
    private static final RoleVerdict MAILBOX = new RoleVerdict(Role.CONTACT, "a mail address, and no word against it");
    private static final RoleVerdict PHONE = new RoleVerdict(Role.CONTACT, "a phone number");
    private static final RoleVerdict FILE = new RoleVerdict(Role.INFRASTRUCTURE, "a file in a message about malware");
    private static final RoleVerdict LOGINS = new RoleVerdict(Role.VICTIM, "in a message that shows log-ins");
    private static final RoleVerdict DEFANGED = new RoleVerdict(Role.INFRASTRUCTURE, "defanged by the author");

    private WholeMessage() {}

    static RoleVerdict verdict(Tone tone, Kind kind, RoleQuestion question) {
        return switch (kind) {
            case SITE, NETWORK -> host(tone, question);
            case ADDRESS -> tone.stolenLogins() ? LOGINS : defangedOr(question, address(tone, question));
            case FILE -> file(tone, question);
            case TELEGRAM, CATALOGUE, WALLET -> UNKNOWN;
        };
    }

    private static RoleVerdict host(Tone tone, RoleQuestion question) {
        if (tone.provenClaim()) {
            return PROVEN;
        }
        if (tone.stolenLogins()) {
            return LOGINS;
        }
        return question.flags().contains("private") ? inner(tone) : defangedOr(question, outer(tone, question));
    }

    /** Nobody can be attacked from a private address but its own network. */
    private static RoleVerdict inner(Tone tone) {
        return tone.claims() + tone.threats() > 0 ? INNER : UNKNOWN;
    }

    private static RoleVerdict outer(Tone tone, RoleQuestion question) {
        if (question.host() != null && question.host().endsWith(".onion")) {
            return HIDDEN;
        }
        if (!question.defanged() && Names.report(question.value())) {
            return REPORT;
        }
        if (tone.claim()) {
            return CLAIMED;
        }
        return tone.threats() > 0 ? WARNING : UNKNOWN;
    }

    private static RoleVerdict address(Tone tone, RoleQuestion question) {
        if (question.type() == IndicatorType.EMAIL && Names.desk(question.value())) {
            return DESK;
        }
        if (tone.warning()) {
            return WARNING;
        }
        return question.type() == IndicatorType.PHONE ? PHONE : MAILBOX;
    }

    private static RoleVerdict file(Tone tone, RoleQuestion question) {
        return tone.warning() ? FILE : defangedOr(question, UNKNOWN);
    }

    private static RoleVerdict defangedOr(RoleQuestion question, RoleVerdict other) {
        return question.defanged() ? DEFANGED : other;
    }
}
