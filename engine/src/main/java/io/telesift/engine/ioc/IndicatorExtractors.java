// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.engine.role.RoleJudge;

/** Where extractors come from. */
public final class IndicatorExtractors {
    /** Raise it with every change that lets the same text give other findings, of code or of data. */
    private static final String VERSION = "2";

    private static final String SUFFIX_LIST = "psl-20230209";

    private IndicatorExtractors() {}

    /**
     * The extractor for all types, with the lists shipped in the engine's jar. Loads them on each call: make one and share it.
     *
     * @throws IllegalStateException if the jar lacks one of its own files
     */
    public static IndicatorExtractor standard() {
        return new ScanningExtractor(Suffixes.shipped(), RoleJudge.shipped(), VERSION + "+" + SUFFIX_LIST);
    }
}
