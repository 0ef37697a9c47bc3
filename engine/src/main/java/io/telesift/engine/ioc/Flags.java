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

    static Set<String> of(Candidate candidate, @Nullable Warning warning) {
        Set<String> flags = new TreeSet<>();
        if (warning != null) {
            flags.add(
                    warning.kind() == WarningKind.BENIGN
                            ? "warninglist"
                            : warning.kind().value());
        }
        Host host = candidate.host();
        if (host != null) {
            addHost(flags, host);
            addIf(flags, truncated(candidate), "truncated");
        }
        return flags;
    }

    private static void addHost(Set<String> flags, Host host) {
        String range = Ranges.flag(host);
        addIf(flags, !range.isEmpty(), range);
        addIf(flags, !host.unicode().equals(host.value()) && Lookalikes.poses(host.unicode()), "homoglyph");
        addIf(flags, host.fileLike(), FILENAME_LIKE);
    }

    private static boolean truncated(Candidate candidate) {
        return candidate.type() == IndicatorType.URL && candidate.end() - candidate.start() >= UrlReader.LONGEST;
    }

    private static void addIf(Set<String> flags, boolean is, String flag) {
        if (is) {
            flags.add(flag);
        }
    }
}
