// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import io.telesift.common.model.Message;
import io.telesift.common.model.Translation;
import io.telesift.common.model.TranslationOrder;
import io.telesift.common.model.TranslationRequest;
import io.telesift.common.model.TranslationResult;
import io.telesift.common.serde.JsonSerde;
import io.telesift.common.topic.Topic;
import io.telesift.common.topic.Topics;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * From messages to translations in two places: by message (what is asked, which answer still counts) and by text (what is
 * known, who waits).
 *
 * <pre>
 * telesift.translation-order.v1
 * cti.message.v1 ─> plan ──────────────────────────────────────────────┬─> cti.translation.v1
 *                    │ by text                     by message          │
 *                    └─> answer or ask ─┬─> answers ─> keep current ───┘
 *                                       └─> telesift.translation-request.v1 ─> (worker)
 *            telesift.translation-result.v1 ─> remember, every minute ─> answers, requests
 * </pre>
 */
public final class TranslationTopology {
    static final String ASKED = "asked-translations";
    static final String MEMORY = "translation-memory";
    static final String OPEN = "open-requests";
    static final String PENDING = "pending-messages";

    private final List<String> targets;
    private final int partitions;

    /**
     * With these targets.
     *
     * @param targets ISO 639-1
     * @param partitions of every topic: the two places read each other's topics, so Kafka cannot count them itself
     */
    public TranslationTopology(List<String> targets, int partitions) {
        this.targets = List.copyOf(targets);
        this.partitions = partitions;
    }

    /** Adds the operators. */
    public void addTo(StreamsBuilder builder) {
        builder.addStateStore(store(ASKED, new JsonSerde<>(Asked.class)));
        builder.addStateStore(store(MEMORY, new JsonSerde<>(Known.class)));
        builder.addStateStore(store(OPEN, new JsonSerde<>(Open.class)));
        builder.addStateStore(store(PENDING, Serdes.Long()));

        KStream<String, Plan> plans = plans(builder);
        KStream<String, Step> steps = steps(wanted(plans)).merge(fresh(builder), Named.as("all-steps"));
        requests(steps).to(requestTopic().name(), requestTopic().produced("write-requests"));
        rows(plans)
                .merge(current(answers(steps)), Named.as("all-translations"))
                .to(Topics.TRANSLATION.name(), Topics.TRANSLATION.produced("write-translations"));
    }

    private KStream<String, Plan> plans(StreamsBuilder builder) {
        KStream<String, Message> messages = Topics.MESSAGE_STATE.stream(builder, "read-messages");
        KStream<String, TranslationOrder> orders = Topics.TRANSLATION_ORDER.stream(builder, "read-orders");
        return messages.mapValues(message -> Occasion.of(message), Named.as("take-messages"))
                .merge(
                        orders.mapValues(order -> Occasion.of(order), Named.as("take-orders")),
                        Named.as("all-occasions"))
                .process(() -> new PlanTranslations(targets), Named.as("plan-translations"), ASKED);
    }

    private static KStream<String, Translation> rows(KStream<String, Plan> plans) {
        return plans.filter((key, plan) -> plan instanceof Plan.Row, Named.as("keep-rows-without-translator"))
                .mapValues(plan -> ((Plan.Row) plan).translation(), Named.as("take-rows-without-translator"));
    }

    /** By text, so that a text which many messages hold meets its one memory. */
    private KStream<String, Wanted> wanted(KStream<String, Plan> plans) {
        return plans.flatMapValues(
                        plan -> plan instanceof Plan.Ask ask ? List.of(ask.wanted()) : List.<Wanted>of(),
                        Named.as("take-wanted-texts"))
                .repartition(repartitioned("wanted-texts", Wanted.class, requestTopic()));
    }

    private static KStream<String, Step> steps(KStream<String, Wanted> wanted) {
        return wanted.process(AnswerOrAsk::new, Named.as("answer-or-ask"), MEMORY, OPEN, PENDING);
    }

    private static KStream<String, TranslationRequest> requests(KStream<String, Step> steps) {
        return steps.flatMapValues(
                step -> step instanceof Step.Request ask ? List.of(ask.request()) : List.<TranslationRequest>of(),
                Named.as("take-requests"));
    }

    private static KStream<String, Answer> answers(KStream<String, Step> steps) {
        return steps.flatMapValues(
                step -> step instanceof Step.Remembered known ? List.of(known.answer()) : List.<Answer>of(),
                Named.as("take-answers"));
    }

    private static KStream<String, Step> fresh(StreamsBuilder builder) {
        KStream<String, TranslationResult> results = Topics.TRANSLATION_RESULT.stream(builder, "read-results");
        return results.process(RememberResults::new, Named.as("remember-results"), MEMORY, OPEN, PENDING);
    }

    /** Back to the message, whose current version decides. */
    private KStream<String, Translation> current(KStream<String, Answer> answers) {
        return answers.repartition(repartitioned("answers", Answer.class, Topics.MESSAGE_STATE))
                .process(KeepCurrent::new, Named.as("keep-current-answers"), ASKED);
    }

    /** Placed as another topic's records are, since their rows meet in one store. */
    private <V> Repartitioned<String, V> repartitioned(String name, Class<V> type, Topic<?> like) {
        StreamPartitioner<String, V> partitioner =
                (topic, key, value, count) -> Optional.of(Set.of(like.partition(key, count)));
        return Repartitioned.with(Serdes.String(), (Serde<V>) new JsonSerde<>(type))
                .withName(name)
                .withNumberOfPartitions(partitions)
                .withStreamPartitioner(partitioner);
    }

    private static Topic<TranslationRequest> requestTopic() {
        return Topics.TRANSLATION_REQUEST;
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> serde) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), serde);
    }
}
