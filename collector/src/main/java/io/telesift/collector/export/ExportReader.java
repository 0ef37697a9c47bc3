// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.telesift.collector.source.SourceException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Walks through Telegram Desktop's {@code result.json}, of one chat or of a whole account, token by token: the file is never
 * held. Everything but chats is the operator's private data and is passed over unread.
 */
final class ExportReader {
    private static final String EXPECTED =
            "expected the whole of Telegram Desktop's result.json (export as machine-readable JSON)";
    /** Telegram nests five deep; how long a text may be, the budget of its message says. */
    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(200)
            .maxStringLength(4 << 20)
            .build();
    /** Not interned: the field names of a hostile file would stay in memory for ever. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(BOUNDS)
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                    .build())
            .build();

    private final JsonParser parser;
    private final MessageBudget budget;
    private final ExportVisitor visitor;
    private boolean sawChats;

    private ExportReader(JsonParser parser, MessageBudget budget, ExportVisitor visitor) {
        this.parser = parser;
        this.budget = budget;
        this.visitor = visitor;
    }

    /**
     * Reads to the end; the caller closes the stream.
     *
     * @throws SourceException if the file is no export, breaks off, or cannot be read; the visitor then has seen all before
     */
    static void read(InputStream in, ExportVisitor visitor) throws SourceException {
        MessageBudget budget = new MessageBudget(new ControlEscapeInputStream(in));
        try (JsonParser parser = MAPPER.createParser(budget)) {
            ExportReader reader = new ExportReader(parser, budget, visitor);
            reader.readGuarded();
        } catch (IOException e) {
            throw new SourceException("the file cannot be read: " + e.getMessage(), e);
        }
    }

    private void readGuarded() throws IOException, ExportFormatException {
        try {
            readRoot();
        } catch (MessageBudget.ExceededException e) {
            throw new ExportFormatException("a message of over 2 MiB", here(), EXPECTED, e);
        } catch (JsonProcessingException e) {
            throw new ExportFormatException(what(e), at(e), EXPECTED, e);
        }
    }

    /** Jackson's own sentence quotes the file, which is hostile. */
    private String what(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return "too deep a nesting or too long a number";
        }
        boolean atEnd =
                e.getLocation() != null && budget.endsBefore(e.getLocation().getByteOffset());
        return e instanceof JsonEOFException || atEnd ? "the file breaks off" : "not JSON";
    }

    private Position at(JsonProcessingException e) {
        return e.getLocation() == null ? here() : Position.of(e.getLocation());
    }

    private void readRoot() throws IOException, ExportFormatException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new ExportFormatException(
                    parser.currentToken() == null ? "an empty file" : "not an export", here(), EXPECTED);
        }
        readChat(true);
        if (!sawChats) {
            throw new ExportFormatException("no 'messages' and no 'chats' up to the end", here(), EXPECTED);
        }
        if (parser.nextToken() != null) {
            throw new ExportFormatException("something follows the export", here(), EXPECTED);
        }
    }

    /** A chat's object; a single chat's export is one, and the root of a whole account's looks the same from outside. */
    private void readChat(boolean root) throws IOException, ExportFormatException {
        String name = null;
        String type = null;
        Long id = null;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            switch (field) {
                case "name" -> name = text(value);
                case "type" -> type = text(value);
                case "id" -> id = value == JsonToken.VALUE_NUMBER_INT ? parser.getLongValue() : null;
                case "messages" -> readMessages(new ExportChat(name, type, requireId(id)));
                case "chats", "left_chats" -> readList(root);
                default -> {}
            }
            parser.skipChildren();
        }
    }

    private @Nullable String text(JsonToken value) throws IOException {
        return value == JsonToken.VALUE_STRING ? parser.getText() : null;
    }

    private long requireId(@Nullable Long id) throws ExportFormatException {
        if (id == null || id <= 0 || id >= PeerId.MOST) {
            throw new ExportFormatException(
                    "a chat's messages without its id before them",
                    here(),
                    "expected 'name', 'type', 'id', 'messages'");
        }
        return id;
    }

    private void readList(boolean root) throws IOException, ExportFormatException {
        if (!root || parser.currentToken() != JsonToken.START_OBJECT) {
            return;
        }
        sawChats = true;
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            JsonToken value = parser.nextToken();
            if (field.equals("list") && value == JsonToken.START_ARRAY) {
                readChats();
            } else {
                parser.skipChildren();
            }
        }
    }

    private void readChats() throws IOException, ExportFormatException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                throw new ExportFormatException("a chat that is no object", here(), EXPECTED);
            }
            readChat(false);
        }
    }

    private void readMessages(ExportChat chat) throws IOException, ExportFormatException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new ExportFormatException("'messages' is no list", here(), EXPECTED);
        }
        sawChats = true;
        visitor.chatStarted(chat);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            budget.start();
            visitor.message(parser);
            budget.end();
        }
        visitor.chatEnded();
    }

    private Position here() {
        return Position.of(parser.currentLocation());
    }
}
