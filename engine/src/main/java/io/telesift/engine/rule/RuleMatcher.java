// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.rule;

import io.telesift.common.model.RuleMatch;
import java.util.List;

/** All rules in force, compiled. Immutable and thread-safe; linear in the text, however many rules there are. */
public interface RuleMatcher {
    /** Matches nothing. */
    RuleMatcher NONE = view -> List.of();

    /** The rules that match this text, by rule id; each with at least one place. */
    List<RuleMatch> match(MessageView view);
}
