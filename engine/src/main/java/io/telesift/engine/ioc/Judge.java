// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding;
import io.telesift.common.model.Role;
import java.util.Set;
import java.util.TreeSet;

/** Turns what a parser read into a finding: place in the original, flags, role, confidence, reason. */
final class Judge {
    private static final int DEFANGED = 95;
    private static final int DOUBTFUL = 40;

    private final HostPolicy policy;
    private final Roles roles;

    Judge(Suffixes suffixes, Roles roles) {
        this.policy = new HostPolicy(suffixes);
        this.roles = roles;
    }

    Finding finding(String original, RefangedText text, EntitySpans entities, Hit hit) {
        int start = text.start(hit.start());
        int end = text.end(hit.end());
        boolean defanged = text.defanged(hit.start(), hit.end()) || Roles.defangedScheme(text, hit);
        Set<String> flags = flags(hit);
        Roles.Judged judged = roles.judge(text, hit);
        int confidence = confidence(hit, defanged, entities.marks(start), judged.role(), flags);
        String reason = judged.reason().isEmpty() ? hit.shape() : hit.shape() + "; " + judged.reason();
        String raw = original.substring(start, end);
        return new Finding(
                hit.type(),
                hit.value(),
                raw,
                start,
                end,
                "text",
                defanged,
                judged.role(),
                confidence,
                reason,
                flags,
                hit.derived());
    }

    private Set<String> flags(Hit hit) {
        Set<String> flags = new TreeSet<>();
        Host host = hit.host();
        if (host == null) {
            return flags;
        }
        String range = Ranges.flag(host);
        addIf(flags, !range.isEmpty(), range);
        addIf(flags, host.lookalike(), "homoglyph");
        addIf(flags, host.labels() > 0 && policy.fileName(host), "filename_like");
        addIf(flags, hit.end() - hit.start() >= UrlReader.LONGEST, "truncated");
        return flags;
    }

    private static void addIf(Set<String> flags, boolean is, String flag) {
        if (is) {
            flags.add(flag);
        }
    }

    /** How sure it is that this is an indicator somebody may want to act on. */
    private static int confidence(Hit hit, boolean defanged, boolean marked, Role role, Set<String> flags) {
        int byShape = Math.min(100, Math.max(hit.confidence(), defanged ? DEFANGED : 0) + (marked ? 5 : 0));
        int capped = Math.min(byShape, ceiling(role));
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
