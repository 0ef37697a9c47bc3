// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.kafka;

import io.telesift.common.health.Check;
import io.telesift.common.health.Component;
import io.telesift.common.topic.Cleanup;
import io.telesift.common.topic.Topic;
import io.telesift.common.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the topics that are missing, as {@link Topics} says. Every service does it at its start, so none depends on the
 * order they come up in. Waits for Kafka as long as it takes: a stack starts in any order.
 */
public final class TopicCreator implements Component {
    private static final Logger log = LoggerFactory.getLogger(TopicCreator.class);
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final KafkaSettings kafka;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Check check = Check.busy("not started");

    /** Does nothing yet. */
    public TopicCreator(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    @Override
    public String name() {
        return "topics";
    }

    @Override
    public int order() {
        return 0;
    }

    /**
     * Creates what is missing.
     *
     * @throws IllegalStateException if a topic exists with another number of partitions: rows that belong together would
     *     no longer meet
     */
    @Override
    public void start() {
        while (closed.getCount() > 0) {
            try (Admin admin = Clients.admin(kafka)) {
                create(admin);
                requirePartitions(admin);
                check = Check.up();
                return;
            } catch (ExecutionException e) {
                waitForKafka(e.getCause() == null ? e : e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void create(Admin admin) throws ExecutionException, InterruptedException {
        Set<String> present = admin.listTopics().names().get();
        List<NewTopic> missing = Topics.ALL.stream()
                .flatMap(topic -> Stream.of(newTopic(topic), deadLetterTopic(topic)))
                .filter(topic -> !present.contains(topic.name()))
                .toList();
        for (var result : admin.createTopics(missing).values().values()) {
            try {
                result.get();
            } catch (ExecutionException e) {
                // Another service was faster.
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private NewTopic newTopic(Topic<?> topic) {
        return new NewTopic(topic.name(), kafka.partitions(), (short) kafka.replicationFactor())
                .configs(TopicConfigs.of(topic));
    }

    private NewTopic deadLetterTopic(Topic<?> topic) {
        return new NewTopic(topic.deadLetters(), kafka.partitions(), (short) kafka.replicationFactor())
                .configs(TopicConfigs.of(Cleanup.DELETE, Topics.MONTH));
    }

    private void requirePartitions(Admin admin) throws ExecutionException, InterruptedException {
        List<String> names = Topics.ALL.stream().map(Topic::name).toList();
        Map<String, TopicDescription> topics =
                admin.describeTopics(names).allTopicNames().get();
        for (TopicDescription topic : topics.values()) {
            if (topic.partitions().size() != kafka.partitions()) {
                throw new IllegalStateException("topic " + topic.name() + " has "
                        + topic.partitions().size() + " partitions, KAFKA_PARTITIONS says " + kafka.partitions()
                        + "; set KAFKA_PARTITIONS=" + topic.partitions().size());
            }
        }
    }

    private void waitForKafka(Throwable cause) {
        // Metadata of a topic made a moment ago may not have reached every broker: no line for that.
        if (!(cause instanceof UnknownTopicOrPartitionException)) {
            check = Check.busy("waiting for Kafka at " + kafka.bootstrapServers());
            log.warn("waiting for Kafka at {}: {}", kafka.bootstrapServers(), cause.getMessage());
        }
        try {
            closed.await(RETRY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            closed.countDown();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Check check() {
        return check;
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
