// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.telesift.collector.source.IdRange;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A first, quick walk through an export: which ids each chat has, so that what is gone can be told before the chat's
 * messages come, the newest time in it, and which form of ids it uses.
 */
final class ExportSurvey implements ExportVisitor {
    private final List<@Nullable IdRange> chats = new ArrayList<>();
    private @Nullable Instant newest;
    private @Nullable Instant newestLocal;
    private boolean typeBits;
    private IdRange ids = new IdRange();
    private boolean holes;

    /**
     * The ids of a chat.
     *
     * @param number of the chat in the file, from 0
     * @return nothing unless the chat was read to its end and every message in it told its id
     */
    @Nullable
    IdRange ids(int number) {
        return number < chats.size() ? chats.get(number) : null;
    }

    /** The newest time at which a message was posted or edited; an export cannot be older. Local times only for want of others. */
    @Nullable
    Instant newest() {
        return newest == null ? newestLocal : newest;
    }

    /** From before mid-2021, when a peer's kind stood in the high bits of its id: see {@link PeerId}. */
    boolean typeBits() {
        return typeBits;
    }

    @Override
    public void chatStarted(ExportChat chat) {
        ids = new IdRange();
        holes = false;
        chats.add(null);
    }

    @Override
    public void chatEnded() {
        chats.set(chats.size() - 1, holes ? null : ids);
    }

    @Override
    public void message(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            holes = true;
            parser.skipChildren();
            return;
        }
        boolean hasId = false;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            parser.nextToken();
            switch (field) {
                case "id" -> hasId = readId(parser);
                case "date_unixtime", "edited_unixtime", "date", "edited" -> readTime(field, parser);
                case "from_id", "actor_id" -> typeBits |= parser.currentToken() == JsonToken.VALUE_NUMBER_INT;
                default -> {}
            }
            parser.skipChildren();
        }
        holes |= !hasId;
    }

    private boolean readId(JsonParser parser) throws IOException {
        long id = parser.getValueAsLong(0);
        if (id > 0) {
            ids.add(id);
        }
        return id != 0;
    }

    private void readTime(String field, JsonParser parser) throws IOException {
        if (field.endsWith("_unixtime")) {
            newest = later(newest, ExportDates.ofSeconds(parser.getValueAsLong(0)));
        } else if (parser.currentToken() == JsonToken.VALUE_STRING) {
            newestLocal = later(newestLocal, ExportDates.ofLocal(parser.getText()));
        }
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
