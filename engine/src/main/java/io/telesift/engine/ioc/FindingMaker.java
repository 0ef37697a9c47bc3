// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;
import io.telesift.engine.role.MessageRoles;
import io.telesift.engine.role.RoleJudge;
import io.telesift.engine.role.RoleQuestion;
import io.telesift.engine.role.RoleVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Turns what the readers read into findings: place in the original, flags, role, confidence, reason. */
final class FindingMaker {
    private static final int DEFANGED = 95;
    private static final int DOUBTFUL = 40;
    private static final int MARKED = 5;

    private final RoleJudge roles;

    FindingMaker(RoleJudge roles) {
        this.roles = roles;
    }

    /** The findings of this text, whose bytes are {@code utf8}. */
    List<Finding> findings(String text, byte[] utf8, EntitySpans entities, List<Candidate> candidates) {
        MessageRoles judged = roles.in(text);
        UnitCount starts = new UnitCount(utf8);
        UnitCount ends = new UnitCount(utf8);
        List<Finding> findings = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            int start = starts.upTo(candidate.start());
            int end = ends.upTo(candidate.end());
            boolean marked = entities.linkEnd(candidate.start()) > 0;
            findings.add(finding(text, start, end, marked, judged, candidate));
        }
        return findings;
    }

    private static Finding finding(
            String text, int start, int end, boolean marked, MessageRoles roles, Candidate candidate) {
        Set<String> flags = flags(candidate);
        RoleVerdict role = roles.of(question(candidate, start, end, flags));
        int confidence = confidence(candidate, marked, role.role(), flags);
        String reason = role.reason().isEmpty() ? candidate.shape() : candidate.shape() + "; " + role.reason();
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
                confidence,
                reason,
                flags,
                candidate.derived());
    }

    private static RoleQuestion question(Candidate candidate, int start, int end, Set<String> flags) {
        Host host = candidate.host();
        String name = host == null ? null : host.value();
        return new RoleQuestion(candidate.type(), candidate.value(), name, start, end, candidate.defanged(), flags);
    }

    private static Set<String> flags(Candidate candidate) {
        Set<String> flags = new TreeSet<>();
        Host host = candidate.host();
        if (host == null) {
            return flags;
        }
        String range = Ranges.flag(host);
        addIf(flags, !range.isEmpty(), range);
        addIf(flags, Homographs.poses(host), "homoglyph");
        addIf(flags, host.fileLike(), "filename_like");
        addIf(flags, truncated(candidate), "truncated");
        return flags;
    }

    private static boolean truncated(Candidate candidate) {
        return candidate.type() == IndicatorType.URL && candidate.end() - candidate.start() >= UrlReader.LONGEST;
    }

    private static void addIf(Set<String> flags, boolean is, String flag) {
        if (is) {
            flags.add(flag);
        }
    }

    /** How sure it is that this is an indicator somebody may want to act on. */
    private static int confidence(Candidate candidate, boolean marked, Role role, Set<String> flags) {
        int byShape = Math.max(candidate.confidence(), candidate.defanged() ? DEFANGED : 0) + (marked ? MARKED : 0);
        int capped = Math.min(Math.min(100, byShape), ceiling(role));
        return flags.contains("filename_like") || flags.contains(Ranges.PRIVATE) ? Math.min(capped, DOUBTFUL) : capped;
    }

    private static int ceiling(Role role) {
        return switch (role) {
            case BENIGN -> 10;
            case REFERENCE -> 20;
            case PROOF -> 30;
            case CHANNEL, CONTACT -> 50;
            case VICTIM -> 60;
            default -> 100;
        };
    }
}
