// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.engine.role.RoleJudge;
import io.telesift.engine.suffix.PublicSuffixes;
import io.telesift.engine.warninglist.Warninglists;

/** Where extractors come from. */
public final class IndicatorExtractors {
    /** Raise it with every change that lets the same text give other findings, of code or of data. */
    private static final String VERSION = "3";

    private IndicatorExtractors() {}

    /**
     * The extractor for all types, with the lists shipped in the engine's jar. Loads them on each call: make one and
     * share it.
     *
     * @throws IllegalStateException if the jar lacks one of its own files
     */
    public static IndicatorExtractor standard() {
        return with(PublicSuffixes.shipped());
    }

    /** Likewise, with a newer list of suffixes, such as {@code telesift update-lists} fetches. */
    public static IndicatorExtractor with(PublicSuffixes suffixes) {
        FindingMaker maker = new FindingMaker(RoleJudge.shipped(), Warninglists.shipped(), suffixes);
        return new ScanningExtractor(new Suffixes(suffixes), maker, VERSION + "+" + suffixes.version());
    }
}
