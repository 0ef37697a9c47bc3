// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.rule;

import java.util.List;

/** A rule file cannot be used. Lists every fault, so that its author mends it once. */
public final class BadRuleFileException extends RuntimeException {
    private final transient List<String> faults;

    /** @param source what was read, for people: a file name or "shipped pack" */
    BadRuleFileException(String source, List<String> faults) {
        super(source + ": " + String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /** One line for each fault: the rule or place, what is wrong, what would be right. */
    public List<String> faults() {
        return faults;
    }
}
