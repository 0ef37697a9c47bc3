// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The items of a list, page after page, fetched as they are wanted: {@code {items, next, total}}. */
public final class Pages implements Iterable<JsonNode> {
    private static final int PAGE = 500;

    private final Server server;
    private final String path;
    private final Parameters parameters;
    private final long limit;

    /**
     * A list that nothing has been read of.
     *
     * @param limit how many items at most; 0 is all
     */
    public Pages(Server server, String path, Parameters parameters, long limit) {
        this.server = server;
        this.path = path;
        this.parameters = parameters;
        this.limit = limit == 0 ? Long.MAX_VALUE : limit;
    }

    @Override
    public Iterator<JsonNode> iterator() {
        return new Items();
    }

    private final class Items implements Iterator<JsonNode> {
        private final Deque<JsonNode> page = new ArrayDeque<>();
        private long left = limit;
        private boolean more = true;
        private @Nullable String cursor;

        @Override
        public boolean hasNext() {
            while (left > 0 && page.isEmpty() && more) {
                fetch();
            }
            return left > 0 && !page.isEmpty();
        }

        @Override
        public JsonNode next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            left--;
            return page.remove();
        }

        private void fetch() {
            JsonNode answer = server.get(
                    path, parameters.with("limit", Math.min(PAGE, left)).with("cursor", cursor));
            answer.path("items").forEach(page::add);
            cursor = answer.path("next").asText("");
            more = !cursor.isEmpty() && !"null".equals(cursor);
        }
    }
}
