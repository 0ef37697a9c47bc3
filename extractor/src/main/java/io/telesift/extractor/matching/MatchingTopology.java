// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.matching;

import io.telesift.common.model.Hit;
import io.telesift.common.model.Message;
import io.telesift.common.model.Translation;
import io.telesift.common.model.TranslationStatus;
import io.telesift.common.topic.Topics;
import io.telesift.extractor.extraction.ExtractedMessage;
import io.telesift.extractor.gate.GateTopology;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.jspecify.annotations.Nullable;

/**
 * Extracted messages and translations in; {@code cti.message.v1} and {@code cti.hit.v1} out. Shares the gate's store and
 * so its sub-topology: a message and its hits appear in one commit.
 */
public final class MatchingTopology {
    private MatchingTopology() {}

    /** Adds matching; gives back the rows that were written, under their message's key. */
    public static KStream<String, HitChange> addTo(
            StreamsBuilder builder, KStream<String, ExtractedMessage> extracted, Supplier<RulesInForce> rules) {
        MessageMatching matching = new MessageMatching(rules);
        builder.addStateStore(HitStore.builder());
        KStream<String, HitChange> hits = ofMessages(extracted, matching)
                .merge(ofTranslations(builder, matching), Named.as("join-hits-of-messages-and-translations"));
        // A row's key ends with its message's and is partitioned by that part: no repartition.
        hits.map((key, change) -> row(change), Named.as("key-hits-by-rule-and-message"))
                .to(Topics.HIT.name(), Topics.HIT.produced("write-hits"));
        return hits;
    }

    private static KStream<String, HitChange> ofMessages(
            KStream<String, ExtractedMessage> extracted, MessageMatching matching) {
        KStream<String, Message> messages =
                extracted.mapValues(one -> matching.matched(one.message()), Named.as("match-rules-on-messages"));
        messages.to(Topics.MESSAGE_STATE.name(), Topics.MESSAGE_STATE.produced("write-messages"));
        return messages.processValues(HitProcessor::new, Named.as("find-new-hits-of-messages"), HitStore.NAME);
    }

    private static KStream<String, HitChange> ofTranslations(StreamsBuilder builder, MessageMatching matching) {
        Map<String, KStream<String, Translation>> translations = Topics.TRANSLATION.stream(builder, "read-translations")
                .split(Named.as("sort-translations-"))
                .branch(MatchingTopology::isTranslated, Branched.as("with-text"))
                // Same language, nothing to translate, no provider, erased: no other text to match.
                .defaultBranch(Branched.withConsumer(
                        rest -> rest.foreach((key, translation) -> {}, Named.as("leave-translations-without-text")),
                        "without-text"));
        return Objects.requireNonNull(translations.get("sort-translations-with-text"))
                .process(
                        () -> new TranslationProcessor(matching),
                        Named.as("find-new-hits-of-translations"),
                        GateTopology.STORE,
                        HitStore.NAME);
    }

    private static boolean isTranslated(String key, @Nullable Translation translation) {
        return translation != null
                && translation.status() == TranslationStatus.TRANSLATED
                && translation.text() != null;
    }

    private static KeyValue<String, Hit> row(HitChange change) {
        return KeyValue.pair(change.hit().key(), change.hit());
    }
}
