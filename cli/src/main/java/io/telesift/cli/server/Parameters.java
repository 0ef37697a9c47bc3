// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.server;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of an address after the question mark. Immutable. */
public final class Parameters {
    /** None. */
    public static final Parameters NONE = new Parameters(List.of());

    private final List<String> pairs;

    private Parameters(List<String> pairs) {
        this.pairs = pairs;
    }

    /** These and one more; a value that is null changes nothing. */
    public Parameters with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        List<String> more = new ArrayList<>(pairs);
        more.add(name + "=" + encoded(String.valueOf(value)));
        return new Parameters(List.copyOf(more));
    }

    /** A value for one step of a path: nothing in it can leave the step. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }
}
