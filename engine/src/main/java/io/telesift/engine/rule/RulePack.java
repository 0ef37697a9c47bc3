// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The rules that come with Telesift. */
public final class RulePack {
    private static final String FILE = "pack.yaml";

    private RulePack() {}

    /**
     * The bytes of the shipped rule file, for {@link RuleFile#read}.
     *
     * @throws IllegalStateException if the jar lacks it
     */
    public static byte[] shipped() {
        try (InputStream in = RulePack.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the engine's jar lacks its file " + FILE);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the engine's own file " + FILE, e);
        }
    }
}
