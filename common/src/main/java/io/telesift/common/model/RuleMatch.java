// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.util.List;

/**
 * That a rule matched one text, before it becomes a row of its own ({@link Hit}).
 *
 * @param ruleName and the next two as they were when it matched
 */
public record RuleMatch(String ruleId, String ruleName, Severity severity, Tlp tlp, List<Place> matches) {
    public RuleMatch {
        Values.required(ruleId, "ruleId");
        ruleName = ruleName == null ? ruleId : ruleName;
        severity = severity == null ? Severity.MEDIUM : severity;
        tlp = tlp == null ? Tlp.AMBER : tlp;
        matches = Values.list(matches);
    }

    /**
     * Where a condition was met.
     *
     * @param in {@code text} or {@code indicator}
     * @param form original or translation
     * @param lang of that text, ISO 639-1
     * @param start first UTF-16 code unit in that text
     * @param end exclusive
     * @param term the rule's term or indicator that was met
     */
    public record Place(String in, TextForm form, String lang, int start, int end, String term) {
        public Place {
            in = in == null ? "text" : in;
            form = form == null ? TextForm.ORIGINAL : form;
            lang = lang == null ? "und" : lang;
            term = term == null ? "" : term;
        }
    }
}
