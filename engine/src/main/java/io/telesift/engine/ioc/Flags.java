// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.IndicatorType;
import io.telesift.engine.idn.Lookalikes;
import io.telesift.engine.warninglist.Warning;
import io.telesift.engine.warninglist.WarningKind;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is remarkable about a finding. Nothing is dropped for a flag; whoever reads it decides. */
final class Flags {
    static final String FILENAME_LIKE = "filename_like";

    private Flags() {}

    /** @param range {@link Ranges#flag} of the candidate's host */
    static Set<String> of(Candidate candidate, String range, @Nullable Warning warning) {
        Set<String> flags = warning == null ? Set.of() : Set.of(listed(warning.kind()));
        Host host = candidate.host();
        if (host == null) {
            return flags;
        }
        flags = with(flags, !range.isEmpty(), range);
        flags = with(flags, !host.unicode().equals(host.value()) && Lookalikes.poses(host.unicode()), "homoglyph");
        flags = with(flags, host.fileLike(), FILENAME_LIKE);
        return with(flags, truncated(candidate), "truncated");
    }

    private static String listed(WarningKind kind) {
        return kind == WarningKind.BENIGN ? "warninglist" : kind.value();
    }

    private static boolean truncated(Candidate candidate) {
        return candidate.type() == IndicatorType.URL && candidate.end() - candidate.start() >= UrlReader.LONGEST;
    }

    /** Most findings have no flag, most others one: only more of them need a set that can grow. */
    private static Set<String> with(Set<String> flags, boolean is, String flag) {
        if (!is) {
            return flags;
        }
        if (flags.isEmpty()) {
            return Set.of(flag);
        }
        Set<String> more = new TreeSet<>(flags);
        more.add(flag);
        return more;
    }
}
