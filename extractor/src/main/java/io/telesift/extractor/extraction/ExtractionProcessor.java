// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.extraction;

import io.telesift.common.model.Finding;
import io.telesift.common.model.Message;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.MessageVersion;
import io.telesift.common.model.Sighting;
import io.telesift.extractor.gate.MessageChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.processor.api.ContextualFixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Extracts every kept version anew, so that a newer engine reaches old versions with the message's next state, and
 * remembers which sightings were written, so that only changes are.
 */
final class ExtractionProcessor extends ContextualFixedKeyProcessor<String, MessageChange, ExtractedMessage> {
    private final Extraction extraction;
    private KeyValueStore<String, SightingsOfMessage> written;

    @SuppressWarnings("NullAway.Init") // Streams calls init before anything else.
    ExtractionProcessor(Extraction extraction) {
        this.extraction = extraction;
    }

    @Override
    public void init(FixedKeyProcessorContext<String, ExtractedMessage> context) {
        super.init(context);
        written = context.getStateStore(ExtractionTopology.STORE);
    }

    @Override
    public void process(FixedKeyRecord<String, MessageChange> record) {
        Message message = record.value().after();
        Map<Integer, List<Finding>> findings = new HashMap<>();
        for (MessageVersion version : message.versions()) {
            findings.put(version.number(), extraction.findingsOf(version.content()));
        }
        List<SightingChange> changes = remember(record.key(), SightingRows.of(message, findings));
        List<Finding> current = findings.getOrDefault(message.currentVersion(), List.of());
        Message extracted = message.extracted(language(message.current()), current, extraction.version());
        context().forward(record.withValue(new ExtractedMessage(extracted, changes)));
    }

    private String language(@Nullable MessageVersion version) {
        return extraction.language().apply(version == null ? MessageContent.ofText("") : version.content());
    }

    private List<SightingChange> remember(String key, List<Sighting> rows) {
        SightingsOfMessage known = written.get(key);
        SightingsOfMessage before = known == null ? SightingsOfMessage.NONE : known;
        List<SightingChange> changes = SightingChange.between(before.rows(), rows);
        if (!changes.isEmpty()) {
            written.put(key, rows.isEmpty() ? null : new SightingsOfMessage(rows));
        }
        return changes;
    }
}
