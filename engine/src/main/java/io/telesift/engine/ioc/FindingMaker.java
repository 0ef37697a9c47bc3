// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding;
import io.telesift.common.model.Finding.Derived;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;
import io.telesift.engine.role.RoleJudge;
import io.telesift.engine.role.RoleQuestion;
import io.telesift.engine.role.RoleVerdict;
import io.telesift.engine.suffix.PublicSuffixes;
import io.telesift.engine.warninglist.Warning;
import io.telesift.engine.warninglist.Warninglists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what the readers read into findings: place in the original, flags, role, confidence, reason. */
final class FindingMaker {
    /** Labels of a name below one that somebody registered. */
    private static final int SHORTEST_BELOW = 3;

    private final RoleJudge roles;
    private final Warninglists warnings;
    private final PublicSuffixes suffixes;

    FindingMaker(RoleJudge roles, Warninglists warnings, PublicSuffixes suffixes) {
        this.roles = roles;
        this.warnings = warnings;
        this.suffixes = suffixes;
    }

    /** Who judges the findings of a text by that text; it is analysed with the first question. */
    Judge judge(String text) {
        return roles.in(text)::of;
    }

    /** The findings of this text, whose bytes are {@code utf8}. */
    List<Finding> findings(String text, byte[] utf8, EntitySpans entities, List<Candidate> candidates, Judge judge) {
        UnitCount units = new UnitCount(utf8);
        List<Finding> findings = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            int start = units.upToStart(candidate.start());
            int end = units.upToEnd(candidate.end());
            boolean marked = entities.linkEnd(candidate.start()) > 0;
            findings.add(finding(text, start, end, marked, judge, candidate));
        }
        return findings;
    }

    private Finding finding(String text, int start, int end, boolean marked, Judge judge, Candidate candidate) {
        Host host = candidate.host();
        String range = host == null ? "" : Ranges.flag(host);
        Warning warning = range.isEmpty() ? warning(candidate) : null;
        Set<String> flags = Flags.of(candidate, range, warning);
        RoleVerdict role = role(judge.of(question(candidate, start, end, flags)), warning);
        return new Finding(
                candidate.type(),
                candidate.value(),
                text.substring(start, end),
                start,
                end,
                candidate.start(),
                candidate.end(),
                "text",
                candidate.defanged(),
                role.role(),
                Confidence.of(candidate, marked, role.role(), flags),
                role.reason().isEmpty() ? candidate.shape() : candidate.shape() + "; " + role.reason(),
                flags,
                derived(candidate));
    }

    /** Not asked for what is set aside for documentation or private use: a flag says so, no list need repeat it. */
    private @Nullable Warning warning(Candidate candidate) {
        Host host = candidate.host();
        return host != null && (candidate.type() == IndicatorType.URL || candidate.type() == host.type())
                ? warning(host)
                : warnings.value(candidate.type(), candidate.value());
    }

    /** Only what leads to a host is judged by it: a mailbox at a known provider may be anybody's. */
    private @Nullable Warning warning(Host host) {
        return host.labels() == 0 ? warnings.address(host.value()) : warnings.host(host.value());
    }

    /** What the message says of it counts first; a list speaks only where the message is silent. */
    private static RoleVerdict role(RoleVerdict said, @Nullable Warning warning) {
        if (warning == null || said.role() != Role.UNKNOWN) {
            return said;
        }
        String reason = "on the warninglist " + warning.list();
        return switch (warning.kind()) {
            case BENIGN -> new RoleVerdict(Role.BENIGN, reason);
            case REFERENCE -> new RoleVerdict(Role.REFERENCE, reason);
            case PROOF -> new RoleVerdict(Role.PROOF, reason);
            case ABUSED_SERVICE, SHORTENER -> said;
        };
    }

    private static RoleQuestion question(Candidate candidate, int start, int end, Set<String> flags) {
        Host host = candidate.host();
        String name = host == null ? null : host.value();
        return new RoleQuestion(candidate.type(), candidate.value(), name, start, end, candidate.defanged(), flags);
    }

    /** Also the domain that somebody registered, if the host is below it. */
    private List<Derived> derived(Candidate candidate) {
        String registrable = registrable(candidate.host());
        if (registrable == null) {
            return candidate.derived();
        }
        List<Derived> derived = new ArrayList<>(candidate.derived());
        derived.add(new Derived("registrable", IndicatorType.DOMAIN, registrable));
        return derived;
    }

    /** Nothing of a host that is one itself, or that nobody registered. */
    private @Nullable String registrable(@Nullable Host host) {
        if (host == null || host.type() != IndicatorType.DOMAIN || host.labels() < SHORTEST_BELOW) {
            return null;
        }
        String registrable = suffixes.registrable(host.value());
        return registrable == null || registrable.equals(host.value()) ? null : registrable;
    }
}
