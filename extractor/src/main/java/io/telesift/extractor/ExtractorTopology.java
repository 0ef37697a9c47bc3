// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor;

import io.telesift.common.model.IndicatorType;
import io.telesift.extractor.activity.ActivityTopology;
import io.telesift.extractor.extraction.ExtractedMessage;
import io.telesift.extractor.extraction.Extraction;
import io.telesift.extractor.extraction.ExtractionTopology;
import io.telesift.extractor.gate.GateTopology;
import io.telesift.extractor.gate.MessageChange;
import io.telesift.extractor.indicator.IndicatorTopology;
import io.telesift.extractor.matching.HitChange;
import io.telesift.extractor.matching.MatchingTopology;
import io.telesift.extractor.matching.RulesInForce;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.KStream;

/**
 * The whole application. From the raw event to the hit there is one sub-topology, hence one commit: every hop over a topic
 * would add a commit interval to the time until somebody is told. The order of the calls numbers the sub-topologies.
 */
final class ExtractorTopology {
    private ExtractorTopology() {}

    static void addTo(
            StreamsBuilder builder,
            Extraction extraction,
            Supplier<RulesInForce> rules,
            BiFunction<IndicatorType, String, String> defang) {
        KStream<String, MessageChange> changes = GateTopology.addTo(builder);
        KStream<String, ExtractedMessage> extracted = ExtractionTopology.addTo(builder, changes, extraction);
        KStream<String, HitChange> hits = MatchingTopology.addTo(builder, extracted, rules);
        ActivityTopology.addTo(changes, extracted, hits);
        IndicatorTopology.addTo(builder, defang);
    }
}
