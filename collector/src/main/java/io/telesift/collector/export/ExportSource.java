// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.source.IdRange;
import io.telesift.collector.source.MessageSink;
import io.telesift.collector.source.MessageSource;
import io.telesift.collector.source.Observation;
import io.telesift.collector.source.SourceException;
import io.telesift.common.model.Chat;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A Telegram Desktop export as a source: read twice, first for its ids and times, then for its messages. */
public final class ExportSource implements MessageSource {
    private final ExportFile file;

    /** Opens nothing yet. */
    public ExportSource(ExportFile file) {
        this.file = file;
    }

    @Override
    public void collect(MessageSink sink) throws SourceException {
        ExportSurvey survey = new ExportSurvey();
        try {
            read(survey);
        } catch (ExportFormatException e) {
            // The second reading ends at the same place, after all that is good before it.
        }
        read(new Messages(survey, sink));
    }

    private void read(ExportVisitor visitor) throws SourceException {
        try (InputStream in = file.content().open()) {
            ExportReader.read(in, visitor);
        } catch (IOException e) {
            throw new SourceException("the file cannot be opened: " + e.getMessage(), e);
        }
    }

    /** The second reading. */
    private final class Messages implements ExportVisitor {
        private final ExportSurvey survey;
        private final MessageSink sink;
        private final Instant observedAt;
        private final ExportMessageMapper mapper;
        private int chats;
        private @Nullable Chat chat;

        Messages(ExportSurvey survey, MessageSink sink) {
            this.survey = survey;
            this.sink = sink;
            this.observedAt = file.observedAt(survey.newest());
            this.mapper = new ExportMessageMapper(file.sha256(), observedAt);
        }

        @Override
        public void chatStarted(ExportChat started) {
            chat = started.chat(survey.typeBits());
            IdRange present = survey.ids(chats++);
            if (chat != null && present != null) {
                sink.observe(new Observation.Covered(chat, observedAt, present));
            }
        }

        @Override
        public void message(JsonParser parser) throws IOException {
            Position at = Position.of(parser.currentTokenLocation());
            JsonNode message = parser.readValueAsTree();
            sink.observe(mapper.map(chat, message, at));
        }

        @Override
        public void chatEnded() {}
    }
}
