// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.index;

import io.telesift.common.health.Check;
import io.telesift.common.health.Component;
import io.telesift.common.kafka.Clients;
import io.telesift.common.kafka.ConsumerLoop;
import io.telesift.common.kafka.KafkaSettings;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many records still wait anywhere in the pipeline: the lag of every group of ours, Streams applications and their
 * repartition topics included. Committed offsets are read before ends: what a stage commits in between shows as waiting
 * at the next one, so that 0 is only said when nothing waits.
 */
public final class Backlog implements Component {
    private static final Logger log = LoggerFactory.getLogger(Backlog.class);
    private static final int SECONDS = 3;

    private final KafkaSettings kafka;
    private @Nullable Admin admin;
    private @Nullable Consumer<byte[], byte[]> reader;
    private @Nullable DataEnds dataEnds;

    /** Does nothing yet. */
    public Backlog(KafkaSettings kafka) {
        this.kafka = kafka;
    }

    @Override
    public String name() {
        return "query-api.backlog";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public synchronized void start() {
        admin = Clients.admin(kafka);
        Consumer<byte[], byte[]> opened = Clients.reader(kafka);
        reader = opened;
        dataEnds = new DataEnds(opened);
    }

    /**
     * Where the pipeline stands.
     *
     * @param pending records that wait, anywhere
     * @param indexed what the indexer has committed: as long as it is the same, so are the views
     */
    public record State(long pending, Map<TopicPartition, Long> indexed) {
        public State {
            indexed = Map.copyOf(indexed);
        }
    }

    /** Where the pipeline stands now; empty if Kafka does not say. */
    public synchronized Optional<State> now() {
        Admin open = admin;
        DataEnds ends = dataEnds;
        if (open == null || ends == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(state(open, ends));
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            log.debug("backlog unknown", e);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static State state(Admin admin, DataEnds dataEnds)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<String, Map<TopicPartition, Long>> committed = committed(admin, groups(admin));
        Map<TopicPartition, Long> indexed = committed.getOrDefault(ConsumerLoop.group(Indexer.LOOP), Map.of());
        return new State(lag(admin, dataEnds, committed), indexed);
    }

    private static long lag(Admin admin, DataEnds dataEnds, Map<String, Map<TopicPartition, Long>> committed)
            throws ExecutionException, InterruptedException, TimeoutException {
        List<TopicPartition> partitions = committed.values().stream()
                .flatMap(group -> group.keySet().stream())
                .distinct()
                .toList();
        Map<TopicPartition, Long> ends = ends(admin, partitions);
        Map<TopicPartition, Long> behind = new HashMap<>(ends);
        behind.entrySet()
                .removeIf(end -> committed.values().stream()
                        .allMatch(group -> group.getOrDefault(end.getKey(), end.getValue()) >= end.getValue()));
        Map<TopicPartition, Long> data = dataEnds.of(behind);
        return committed.values().stream()
                .flatMap(group -> group.entrySet().stream())
                .mapToLong(offset -> Math.max(0, data.getOrDefault(offset.getKey(), 0L) - offset.getValue()))
                .sum();
    }

    private static List<String> groups(Admin admin) throws ExecutionException, InterruptedException, TimeoutException {
        return await(admin.listGroups().valid()).stream()
                .map(GroupListing::groupId)
                .filter(group -> group.startsWith(ConsumerLoop.group("")))
                .toList();
    }

    /** Committed offsets; 0 where a member was given a partition and has not committed yet. */
    private static Map<String, Map<TopicPartition, Long>> committed(Admin admin, List<String> groups)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<String, Map<TopicPartition, Long>> committed = new HashMap<>();
        for (ConsumerGroupDescription group :
                await(admin.describeConsumerGroups(groups).all()).values()) {
            Map<TopicPartition, Long> offsets = new HashMap<>();
            group.members()
                    .forEach(member ->
                            member.assignment().topicPartitions().forEach(partition -> offsets.put(partition, 0L)));
            committed.put(group.groupId(), offsets);
        }
        Map<String, ListConsumerGroupOffsetsSpec> all = groups.stream()
                .collect(Collectors.toMap(Function.identity(), any -> new ListConsumerGroupOffsetsSpec()));
        await(admin.listConsumerGroupOffsets(all).all())
                .forEach((group, offsets) ->
                        offsets.forEach((partition, offset) -> put(committed.get(group), partition, offset)));
        return committed;
    }

    private static void put(
            @Nullable Map<TopicPartition, Long> offsets, TopicPartition partition, @Nullable OffsetAndMetadata offset) {
        if (offsets != null && offset != null) {
            offsets.put(partition, offset.offset());
        }
    }

    private static Map<TopicPartition, Long> ends(Admin admin, Collection<TopicPartition> partitions)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> latest =
                partitions.stream().collect(Collectors.toMap(Function.identity(), any -> OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        await(admin.listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                        .all())
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private static <T> T await(KafkaFuture<T> future)
            throws ExecutionException, InterruptedException, TimeoutException {
        return future.get(SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public synchronized Check check() {
        return admin == null ? Check.busy("not started") : Check.up();
    }

    @Override
    public synchronized void close() {
        Admin open = admin;
        Consumer<byte[], byte[]> reading = reader;
        admin = null;
        dataEnds = null;
        reader = null;
        if (open != null) {
            open.close(java.time.Duration.ofSeconds(SECONDS));
        }
        if (reading != null) {
            reading.close();
        }
    }
}
