// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.TelegramMessage;
import io.telesift.testkit.web.PreviewChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An hour of 200 channels, in simulated time. */
class WebHourTest {
    private static final int CHANNELS = 200;
    private static final Duration INTERVAL = Duration.ofSeconds(60);
    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void anHourOf200Channels_noPageTooOften_everyPostOnce_boundedMemory() {
        try (Simulation web = new Simulation(INTERVAL, 8)) {
            List<PreviewChannel> channels = channels(web);
            Random random = new Random(3);
            for (int minute = 0; minute < 60; minute++) {
                post(channels, random, minute);
                web.run(Duration.ofMinutes(1));
            }
            web.run(Duration.ofMinutes(2));

            assertNoPageTooOften(web);
            Map<Long, List<Long>> ids = web.published().stream()
                    .collect(Collectors.groupingBy(
                            message -> message.chat().id(),
                            Collectors.mapping(TelegramMessage::messageId, Collectors.toList())));
            channels.forEach(channel -> assertThat(ids.get(channel.chatId()))
                    .as(channel.username())
                    .containsExactlyInAnyOrderElementsOf(
                            channel.posts().stream().map(post -> post.id()).toList()));
            assertThat(web.gone()).isEmpty();
            report(web);
        }
    }

    @Test
    void aRateThatIsTooLowForTheList_isKept_andHistoryStillGoesOn() {
        try (Simulation web = new Simulation(INTERVAL, 1)) {
            List<PreviewChannel> channels = channels(web);
            web.run(Duration.ofMinutes(20));

            assertThat(web.asked).hasSizeLessThanOrEqualTo(1_201);
            assertNoPageTooOften(web);
            assertThat(channels)
                    .allSatisfy(channel -> assertThat(web.ids(channel.chatId())).isNotEmpty());
            assertThat(web.asked)
                    .filteredOn(asked -> asked.target().contains("before="))
                    .hasSizeGreaterThan(50);
        }
    }

    private static List<PreviewChannel> channels(Simulation web) {
        List<PreviewChannel> channels = new ArrayList<>();
        for (int i = 0; i < CHANNELS; i++) {
            PreviewChannel channel = web.telegram.channel("probe_" + i, 1_000 + i);
            for (int post = 0; post < (i % 10 == 0 ? 50 : 6); post++) {
                channel.add("post " + post);
            }
            channels.add(channel);
            web.watch("probe_" + i, "all");
        }
        return channels;
    }

    /** A tenth of them post all the time, half of them sometimes, the rest never; bursts go over a page. */
    private static void post(List<PreviewChannel> channels, Random random, int minute) {
        for (int i = 0; i < channels.size(); i++) {
            int often = i % 10 == 0 ? 2 : i % 2 == 0 ? 20 : Integer.MAX_VALUE;
            int posts = often != Integer.MAX_VALUE && random.nextInt(often) == 0 ? 1 : 0;
            for (int post = 0; post < (minute == 30 && i == 0 ? 90 : posts); post++) {
                channels.get(i).add("minute " + minute);
            }
        }
    }

    private static void assertNoPageTooOften(Simulation web) {
        Map<String, Instant> last = new HashMap<>();
        for (Simulation.Asked asked : web.asked) {
            Instant before = last.put(asked.target(), asked.at());
            if (before != null) {
                assertThat(Duration.between(before, asked.at()))
                        .as(asked.target())
                        .isGreaterThanOrEqualTo(INTERVAL);
            }
        }
    }

    /** Everything that was ever published and asked is still held by the test itself. */
    private static void report(Simulation web) {
        web.published();
        System.gc();
        long used = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGABYTE;
        System.out.println("hour of 200 channels: " + web.asked.size() + " requests, "
                + web.published().size() + " messages, heap in use " + used + " MB");
        assertThat(used).isLessThan(200);
    }
}
