// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;

/** What the message as a whole says of an indicator that nothing beside it explains. */
final class WholeMessage {
    private static final RoleVerdict UNKNOWN = new RoleVerdict(Role.UNKNOWN, "nothing in the message says what it is");

    private static final String WARNING = "in a message about malware, phishing or attackers";

    private WholeMessage() {}

    static RoleVerdict verdict(Tone tone, Kind kind, RoleQuestion question) {
        return switch (kind) {
            case SITE, NETWORK -> host(tone, question);
            case ADDRESS -> tone.stolenLogins() ? stolen() : defangedOr(question, address(tone, question));
            case FILE -> file(tone, question);
            case TELEGRAM, CATALOGUE, WALLET -> UNKNOWN;
        };
    }

    private static RoleVerdict host(Tone tone, RoleQuestion question) {
        if (tone.provenClaim()) {
            return new RoleVerdict(Role.VICTIM, "in a message that claims an attack and shows proof");
        }
        if (tone.stolenLogins()) {
            return stolen();
        }
        return question.flags().contains("private") ? inner(tone) : defangedOr(question, outer(tone, question));
    }

    /** Nobody can be attacked from a private address but its own network. */
    private static RoleVerdict inner(Tone tone) {
        return tone.claims() + tone.threats() > 0
                ? new RoleVerdict(Role.VICTIM, "a private address in a message about an attack")
                : UNKNOWN;
    }

    private static RoleVerdict outer(Tone tone, RoleQuestion question) {
        if (question.host() != null && question.host().endsWith(".onion")) {
            return new RoleVerdict(Role.INFRASTRUCTURE, "a hidden service");
        }
        if (!question.defanged() && Names.report(question.value())) {
            return new RoleVerdict(Role.REFERENCE, "the link leads to something to read");
        }
        if (tone.claim()) {
            return new RoleVerdict(Role.VICTIM, "in a message that claims an attack");
        }
        return tone.threats() > 0 ? new RoleVerdict(Role.INFRASTRUCTURE, WARNING) : UNKNOWN;
    }

    private static RoleVerdict address(Tone tone, RoleQuestion question) {
        if (question.type() == IndicatorType.EMAIL && Names.desk(question.value())) {
            return new RoleVerdict(Role.CONTACT, "the address of a desk");
        }
        if (tone.warning()) {
            return new RoleVerdict(Role.INFRASTRUCTURE, WARNING);
        }
        return question.type() == IndicatorType.PHONE ? new RoleVerdict(Role.CONTACT, "a phone number") : UNKNOWN;
    }

    private static RoleVerdict file(Tone tone, RoleQuestion question) {
        return tone.warning()
                ? new RoleVerdict(Role.INFRASTRUCTURE, "a file in a message about malware")
                : defangedOr(question, UNKNOWN);
    }

    private static RoleVerdict stolen() {
        return new RoleVerdict(Role.VICTIM, "in a message that shows log-ins");
    }

    private static RoleVerdict defangedOr(RoleQuestion question, RoleVerdict other) {
        return question.defanged() ? new RoleVerdict(Role.INFRASTRUCTURE, "defanged by the author") : other;
    }
}
