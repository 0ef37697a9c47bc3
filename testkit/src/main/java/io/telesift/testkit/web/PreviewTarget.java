// SPDX-License-Identifier: Apache-2.0
package io.telesift.testkit.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a request asks for.
 *
 * @param before exclusive upper bound of ids; {@code Long.MAX_VALUE} if none
 * @param after exclusive lower bound of ids; -1 if none
 */
record PreviewTarget(boolean preview, String name, long before, long after) {
    private static final Pattern FORM = Pattern.compile("/(s/)?([A-Za-z0-9_]+)/?(?:\\?(.*))?");

    static PreviewTarget of(String target) {
        Matcher form = FORM.matcher(target);
        if (!form.matches()) {
            return new PreviewTarget(false, "", Long.MAX_VALUE, -1);
        }
        String query = form.group(3) == null ? "" : form.group(3);
        long before = number(query, "before", Long.MAX_VALUE);
        // As the real one does.
        return new PreviewTarget(
                form.group(1) != null,
                form.group(2),
                before == 0 ? Long.MAX_VALUE : before,
                number(query, "after", -1));
    }

    private static long number(String query, String name, long none) {
        for (String part : query.split("&", -1)) {
            if (part.matches(name + "=[0-9]{1,12}")) {
                return Long.parseLong(part.substring(name.length() + 1));
            }
        }
        return none;
    }
}
