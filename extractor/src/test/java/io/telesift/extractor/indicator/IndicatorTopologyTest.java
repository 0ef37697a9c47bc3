// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.Chat;
import io.telesift.common.model.Indicator;
import io.telesift.common.model.IndicatorKey;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;
import io.telesift.common.model.Sighting;
import io.telesift.common.topic.Topics;
import io.telesift.extractor.Observed;
import io.telesift.testkit.TopologyHarness;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.streams.KeyValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IndicatorTopologyTest {
    private final TopologyHarness topology =
            TopologyHarness.of(builder -> IndicatorTopology.addTo(builder, (type, value) -> value));
    private final Map<String, Sighting> sightings = new TreeMap<>();
    private final Map<String, Indicator> indicators = new TreeMap<>();

    @AfterEach
    void close() {
        topology.close();
    }

    private static Sighting sighting(int chat, long message, String value, Role role, int confidence) {
        return new Sighting(
                IndicatorType.DOMAIN,
                value,
                Observed.chat(chat),
                message,
                Observed.second(message),
                value,
                "text",
                0,
                value.length(),
                false,
                role,
                confidence,
                null,
                Set.of(),
                Set.of(1),
                true,
                null);
    }

    private static Sighting sighting(int chat, long message) {
        return sighting(chat, message, "c2.example", Role.INFRASTRUCTURE, 80);
    }

    private void put(Sighting sighting) {
        sightings.put(sighting.key(), sighting);
        topology.pipe(Topics.SIGHTING, sighting.key(), sighting);
    }

    private void withdraw(String key) {
        sightings.remove(key);
        topology.pipe(Topics.SIGHTING, key, null);
    }

    private void read() {
        for (KeyValue<String, Indicator> row : topology.read(Topics.INDICATOR)) {
            if (row.value == null) {
                indicators.remove(row.key);
            } else {
                indicators.put(row.key, row.value);
            }
        }
    }

    private Indicator indicator() {
        read();
        return Objects.requireNonNull(indicators.get("domain:c2.example"));
    }

    @Test
    void change_ofTheOnlySighting_sendsNoTombstoneBetween() {
        put(sighting(1, 1));
        put(sighting(1, 1, "c2.example", Role.VICTIM, 50));

        assertThat(topology.read(Topics.INDICATOR)).extracting(row -> row.value).doesNotContainNull();
    }

    @Test
    void firstSeen_movesBackOnly() {
        put(sighting(1, 50));
        put(sighting(2, 20));
        withdraw(sighting(2, 20).key());

        Indicator indicator = indicator();
        assertThat(indicator.firstSeen()).isEqualTo(Observed.second(20));
        assertThat(indicator.lastSeen()).isEqualTo(Observed.second(50));
        assertThat(indicator.channelCount()).isEqualTo(1);
    }

    @Test
    void confidence_fallsWhenTheHighestIsWithdrawn() {
        put(sighting(1, 1, "c2.example", Role.UNKNOWN, 30));
        put(sighting(1, 2, "c2.example", Role.UNKNOWN, 90));
        withdraw(sighting(1, 2).key());

        assertThat(indicator().confidence()).isEqualTo(30);
    }

    @Test
    void moreChannelsThanAreNamed_areCountedExactly() {
        for (int chat = 1; chat <= 130; chat++) {
            put(sighting(chat, 1));
        }
        put(sighting(130, 2));

        Indicator indicator = indicator();
        assertThat(indicator.channelCount()).isEqualTo(130);
        assertThat(indicator.sightings()).isEqualTo(131);
        assertThat(indicator.channels()).hasSize(Indicator.NAMED_CHANNELS);
        assertThat(indicator.channels().get(0).chat()).as("grown, so named").isEqualTo(Observed.chat(130));
    }

    @Test
    void manySightings_keepTheRecordSmall() {
        for (int chat = 1; chat <= 300; chat++) {
            put(sighting(chat, 1));
        }

        int bytes = Topics.INDICATOR.serde().serializer().serialize("", indicator()).length;

        assertThat(bytes).isLessThan(32 * 1024);
    }

    @Test
    void randomSightings_equalTheCountFromScratch() {
        Random random = new Random(7);
        for (int step = 1; step <= 4_000; step++) {
            if (random.nextInt(3) == 0 && !sightings.isEmpty()) {
                withdraw(List.copyOf(sightings.keySet()).get(random.nextInt(sightings.size())));
            } else {
                put(randomSighting(random));
            }
            if (step % 500 == 0) {
                read();
                assertSameAsFromScratch(step);
            }
        }
    }

    private static Sighting randomSighting(Random random) {
        List<Role> roles = List.of(Role.INFRASTRUCTURE, Role.VICTIM, Role.UNKNOWN);
        return sighting(
                1 + random.nextInt(12),
                1 + random.nextInt(10),
                "d" + random.nextInt(4) + ".example",
                roles.get(random.nextInt(roles.size())),
                10 * random.nextInt(4));
    }

    private void assertSameAsFromScratch(int step) {
        Map<IndicatorKey, List<Sighting>> expected =
                sightings.values().stream().collect(Collectors.groupingBy(Sighting::indicator));
        assertThat(indicators.keySet())
                .as("step %d", step)
                .containsExactlyInAnyOrderElementsOf(
                        expected.keySet().stream().map(IndicatorKey::key).toList());
        expected.forEach((key, rows) -> assertSame(Objects.requireNonNull(indicators.get(key.key())), rows));
    }

    private static void assertSame(Indicator indicator, List<Sighting> rows) {
        Map<Long, Long> byChat = counts(rows, row -> row.chat().id());
        assertThat(indicator.sightings()).isEqualTo(rows.size());
        assertThat(indicator.channelCount()).isEqualTo(byChat.size());
        assertThat(indicator.roles()).isEqualTo(counts(rows, Sighting::role));
        assertThat(indicator.confidence())
                .isEqualTo(rows.stream().mapToInt(Sighting::confidence).max().orElseThrow());
        assertThat(indicator.channels().stream()
                        .collect(Collectors.toMap(count -> count.chat().id(), Indicator.ChannelCount::sightings)))
                .isEqualTo(byChat);
        assertThat(indicator.firstSeen()).isBeforeOrEqualTo(earliest(rows));
    }

    private static <K> Map<K, Long> counts(Collection<Sighting> rows, Function<Sighting, K> by) {
        return rows.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static Instant earliest(List<Sighting> rows) {
        return rows.stream().map(Sighting::at).min(Instant::compareTo).orElseThrow();
    }

    @Test
    void chatRenamed_isNamedAnew() {
        put(sighting(1, 1));
        Chat renamed = new Chat(Observed.chat(1).id(), Observed.chat(1).type(), "New name", "newname");
        Sighting one = sighting(1, 1);
        put(new Sighting(
                one.type(),
                one.value(),
                renamed,
                1,
                one.at(),
                one.raw(),
                one.origin(),
                0,
                9,
                false,
                one.role(),
                80,
                null,
                Set.of(),
                Set.of(1),
                true,
                null));

        assertThat(indicator().channels()).singleElement().satisfies(count -> {
            assertThat(count.chat().title()).isEqualTo("New name");
            assertThat(count.sightings()).isEqualTo(1);
        });
    }
}
