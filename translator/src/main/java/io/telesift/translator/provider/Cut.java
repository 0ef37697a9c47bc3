// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts texts of one language into calls. */
public final class Cut {
    private Cut() {}

    /**
     * In the same order.
     *
     * @param mostItems in a part, at least 1
     * @param mostCharacters in a part of more than one item
     */
    public static <T> List<List<T>> into(
            List<T> items, int mostItems, int mostCharacters, ToIntFunction<T> characters) {
        List<List<T>> parts = new ArrayList<>();
        List<T> part = new ArrayList<>();
        long size = 0;
        for (T item : items) {
            int length = characters.applyAsInt(item);
            if (!part.isEmpty() && (part.size() >= mostItems || size + length > mostCharacters)) {
                parts.add(part);
                part = new ArrayList<>();
                size = 0;
            }
            part.add(item);
            size += length;
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }
}
