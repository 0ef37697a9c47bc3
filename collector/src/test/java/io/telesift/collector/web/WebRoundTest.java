// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.collector.channel.ChannelState;
import io.telesift.testkit.web.PreviewChannel;
import io.telesift.testkit.web.PreviewEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebRoundTest {
    private static final Duration INTERVAL = Duration.ofSeconds(60);
    private static final Duration WHILE = Duration.ofMinutes(3);

    private final Simulation web = new Simulation(INTERVAL, 1);

    @AfterEach
    void close() {
        web.close();
    }

    private PreviewChannel channel(String name, long id, int posts) {
        PreviewChannel channel = web.telegram.channel(name, id);
        for (int i = 0; i < posts; i++) {
            channel.add("post " + (i + 1));
        }
        return channel;
    }

    private static Long[] ids(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toArray(Long[]::new);
    }

    @Test
    void firstContact_all_readsDownToTheFirstPostEachOnce() {
        PreviewChannel channel = channel("probe", 7, 95);
        web.watch("probe", "all");

        web.run(WHILE);

        assertThat(web.ids(channel.chatId())).containsExactlyInAnyOrder(ids(1, 95));
        assertThat(web.status("probe").state()).isEqualTo(ChannelState.LIVE);
        assertThat(web.status("probe").backfill().done()).isTrue();
        assertThat(web.status("probe").gaps()).isEmpty();
        assertThat(web.status("probe").title()).isEqualTo("Channel probe");
    }

    @Test
    void firstContact_postsN_readsThatManyAndStops() {
        PreviewChannel channel = channel("probe", 7, 300);
        web.watch("probe", "posts:50");

        web.run(WHILE);

        assertThat(web.ids(channel.chatId())).hasSize(60).contains(300L, 241L);
        assertThat(web.status("probe").state()).isEqualTo(ChannelState.LIVE);
    }

    @Test
    void firstContact_none_readsTheNewestPageOnly() {
        PreviewChannel channel = channel("probe", 7, 300);
        web.watch("probe", "none");

        web.run(WHILE);

        assertThat(web.ids(channel.chatId())).hasSize(20);
        assertThat(web.status("probe").backfill().done()).isTrue();
    }

    @Test
    void firstContact_daysN_stopsAtThePageThatIsOldEnough() {
        PreviewChannel channel = web.telegram.channel("probe", 7);
        for (int day = 100; day > 0; day--) {
            channel.add("day " + day, Simulation.START.minus(Duration.ofDays(day)));
        }
        web.watch("probe", "days:30");

        web.run(WHILE);

        assertThat(web.ids(channel.chatId())).hasSize(40);
    }

    @Test
    void wishGrows_historyGoesOn() {
        PreviewChannel channel = channel("probe", 7, 100);
        web.watch("probe", "none");
        web.run(WHILE);

        web.watch("probe", "all");
        web.run(WHILE);

        assertThat(web.ids(channel.chatId())).containsExactlyInAnyOrder(ids(1, 100));
    }

    @Test
    void newPost_isThereWithinAnInterval() {
        PreviewChannel channel = channel("probe", 7, 30);
        web.watch("probe", "all");
        web.run(WHILE);

        long id = channel.add("fresh");
        web.run(INTERVAL.multipliedBy(11).dividedBy(10).plusSeconds(2));

        assertThat(web.ids(channel.chatId())).endsWith(id);
    }

    @Test
    void manyNewPosts_betweenTwoLooks_theGapIsReadDownTheNewestFirst() {
        PreviewChannel channel = channel("probe", 7, 30);
        web.watch("probe", "none");
        web.run(WHILE);
        int before = web.asked.size();

        LongStream.rangeClosed(31, 130).forEach(id -> channel.add("more " + id));
        web.run(WHILE);

        assertThat(web.ids(channel.chatId())).doesNotHaveDuplicates().contains(ids(31, 130));
        assertThat(web.asked.subList(before, web.asked.size()))
                .extracting(Simulation.Asked::target)
                .contains("/s/probe?before=111", "/s/probe?before=51");
        assertThat(web.status("probe").gaps()).isEmpty();
    }

    @Test
    void downtime_inTheMiddleOfCatchingUp_losesNothingAndRepeatsNothing() {
        PreviewChannel channel = channel("probe", 7, 200);
        web.watch("probe", "all");
        for (int i = 0; i < 12; i++) {
            web.run(Duration.ofSeconds(3));
            channel.add("live " + i);
            web.restart();
        }
        web.run(WHILE.multipliedBy(2));

        assertThat(web.ids(channel.chatId())).containsExactlyInAnyOrder(ids(1, 212));
        assertThat(web.gone()).isEmpty();
    }

    @Test
    void edit_onTheNewestPage_isANewVersion() {
        PreviewChannel channel = channel("probe", 7, 5);
        web.watch("probe", "all");
        web.run(WHILE);

        channel.edit(3, "changed");
        web.run(WHILE);

        assertThat(web.published().get(5).messageId()).isEqualTo(3);
        assertThat(web.published().get(5).edited()).isTrue();
        assertThat(web.published()).hasSize(6);
    }

    @Test
    void editAndDeletion_onOlderPages_areSeenByReadingThemAgain() {
        PreviewChannel channel = channel("probe", 7, 100);
        web.watch("probe", "all");
        web.run(WHILE);

        channel.edit(45, "changed");
        channel.delete(50);
        web.run(INTERVAL.multipliedBy(20));

        assertThat(web.ids(channel.chatId())).endsWith(45L);
        assertThat(web.gone()).containsExactly(50L);
        assertThat(web.published())
                .filteredOn(message -> message.deletion() != null)
                .allSatisfy(message -> assertThat(message.deletion()).matches(deletion -> !deletion.certain()));
    }

    @Test
    void deletionOfTheNewestPost_isBelievedWhenSeenTwice() {
        PreviewChannel channel = channel("probe", 7, 10);
        web.watch("probe", "all");
        web.run(WHILE);

        channel.delete(10);
        web.run(INTERVAL.plusSeconds(8));
        assertThat(web.gone()).isEmpty();
        web.run(WHILE);

        assertThat(web.gone()).containsExactly(10L);
    }

    @Test
    void fourKindsOfNothing_areFourAnswers() {
        channel("closed", 1, 5).previewable(false);
        channel("group", 2, 5).group(true);
        channel("hollow", 3, 0);
        channel("barred", 4, 5);
        web.meet("/s/barred", Simulation.status(403, Map.of()));
        List.of("closed", "group", "hollow", "barred", "nobody").forEach(name -> web.watch(name, "all"));

        web.run(Duration.ofSeconds(30));

        assertThat(web.status("closed").state()).isEqualTo(ChannelState.NOT_PREVIEWABLE);
        assertThat(web.status("group").state()).isEqualTo(ChannelState.NOT_PREVIEWABLE);
        assertThat(web.status("hollow").state()).isEqualTo(ChannelState.EMPTY);
        assertThat(web.status("nobody").state()).isEqualTo(ChannelState.GONE);
        assertThat(web.status("barred").state()).isEqualTo(ChannelState.BLOCKED);
        assertThat(web.published()).isEmpty();
    }

    @Test
    void hiddenChannel_thatIsShownAgain_isReadAgain() {
        PreviewChannel channel = channel("probe", 7, 5);
        channel.previewable(false);
        web.watch("probe", "all");
        web.run(WHILE);

        channel.previewable(true);
        web.run(Duration.ofMinutes(12));

        assertThat(web.ids(channel.chatId())).hasSize(5);
    }

    @Test
    void status429_withRetryAfter_nobodyAsksBefore_noteAfterARestart() {
        channel("probe", 7, 100);
        channel("other", 8, 5);
        web.watch("probe", "all");
        web.run(Duration.ofSeconds(3));
        web.watch("other", "all");
        web.meet("/s/other", Simulation.status(429, Map.of("retry-after", "600")));
        web.run(Duration.ofSeconds(5));
        Instant told = web.instant();
        int before = web.asked.size();

        web.restart();
        web.run(Duration.ofMinutes(8));

        assertThat(web.asked).hasSize(before);
        assertThat(web.status("other").state()).isEqualTo(ChannelState.BLOCKED);
        assertThat(web.status("other").notBefore()).isAfter(told.plusSeconds(500));
        web.run(Duration.ofMinutes(5));
        assertThat(web.status("other").state()).isEqualTo(ChannelState.LIVE);
        assertThat(web.status("other").notBefore()).isNull();
    }

    @Test
    void status429_withoutAWord_waitsLongerEachTime() {
        channel("probe", 7, 5);
        web.watch("probe", "all");
        web.meet(
                "/s/probe",
                Simulation.status(429, Map.of()),
                Simulation.status(429, Map.of()),
                Simulation.status(429, Map.of()));

        web.run(Duration.ofMinutes(20));

        List<Instant> times = web.asked.stream().map(Simulation.Asked::at).toList();
        assertThat(Duration.between(times.get(0), times.get(1))).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
        assertThat(Duration.between(times.get(1), times.get(2))).isGreaterThanOrEqualTo(Duration.ofMinutes(2));
        assertThat(Duration.between(times.get(2), times.get(3))).isGreaterThanOrEqualTo(Duration.ofMinutes(4));
        assertThat(web.status("probe").state()).isEqualTo(ChannelState.LIVE);
    }

    @Test
    void brokenChannel_isAskedLessAndLess_othersAsUsual() {
        PreviewChannel good = channel("good", 1, 5);
        channel("broken", 2, 5);
        web.watch("good", "all");
        web.watch("broken", "all");
        for (int i = 0; i < 100; i++) {
            web.meet("/s/broken", Simulation.reset());
        }

        for (int i = 0; i < 60; i++) {
            web.run(Duration.ofMinutes(1));
            good.add("minute " + i);
        }

        assertThat(web.asked)
                .filteredOn(asked -> asked.target().equals("/s/broken"))
                .hasSizeBetween(4, 8);
        assertThat(web.ids(good.chatId())).hasSizeGreaterThanOrEqualTo(62);
        assertThat(web.status("broken").state()).isEqualTo(ChannelState.ERROR);
        assertThat(web.status("broken").error()).contains("no answer");
    }

    @Test
    void changedMarkup_isAnError_neverTheEnd() {
        PreviewChannel channel = channel("probe", 7, 100);
        web.watch("probe", "all");
        web.run(Duration.ofMillis(500));
        web.meet(
                "/s/probe",
                Simulation.page("<html><body><div class='new_message' data-post='probe/5'>x</div></body></html>"));
        web.run(Duration.ofSeconds(3));

        assertThat(web.status("probe").error()).contains("no page of Telegram's preview");
        assertThat(web.status("probe").backfill().done()).isFalse();
        web.run(Duration.ofMinutes(5));
        assertThat(web.ids(channel.chatId())).containsExactlyInAnyOrder(ids(1, 100));
        assertThat(web.status("probe").error()).isNull();
    }

    @Test
    void noPostsFound_saidOnceInTheMiddle_isNotBelieved() {
        PreviewChannel channel = channel("probe", 7, 100);
        web.watch("probe", "all");
        web.run(Duration.ofMillis(500));
        web.meet(
                "/s/probe",
                Simulation.page(
                        "<section class=tgme_channel_history><div class=tme_no_messages_found>No posts found</div></section>"));
        web.run(Duration.ofSeconds(3));

        assertThat(web.status("probe").backfill().done()).isFalse();
        web.run(Duration.ofMinutes(5));
        assertThat(web.ids(channel.chatId())).containsExactlyInAnyOrder(ids(1, 100));
    }

    @Test
    void noPostsFound_onTheNewestPageOfAKnownChannel_deletesNothing() {
        channel("probe", 7, 10);
        web.watch("probe", "all");
        web.run(WHILE);
        String none =
                "<section class=tgme_channel_history><div class=tme_no_messages_found>No posts found</div></section>";
        web.meet("/s/probe", Simulation.page(none), Simulation.page(none));
        web.run(Duration.ofMinutes(10));

        assertThat(web.gone()).isEmpty();
        assertThat(web.status("probe").state()).isEqualTo(ChannelState.LIVE);
    }

    @Test
    void firstPostsDeleted_theEndIsBelievedAfterSeveralAnswers() {
        PreviewChannel channel = web.telegram.channel("probe", 7);
        channel.skip(40);
        for (int i = 0; i < 30; i++) {
            channel.add("post " + i);
        }
        web.watch("probe", "all");

        web.run(Duration.ofMinutes(10));

        assertThat(web.status("probe").backfill().done()).isTrue();
        assertThat(web.status("probe").state()).isEqualTo(ChannelState.LIVE);
        assertThat(web.status("probe").error()).isNull();
        assertThat(web.ids(channel.chatId())).hasSize(30);
    }

    @Test
    void nameThatChangedHands_isAnotherChat() {
        PreviewChannel channel = channel("probe", 7, 10);
        long first = channel.chatId();
        web.watch("probe", "all");
        web.run(WHILE);

        channel.changeHands(99);
        channel.add("somebody else");
        web.run(WHILE);

        assertThat(web.ids(channel.chatId())).containsExactly(1L);
        assertThat(web.ids(first)).hasSize(10);
        assertThat(web.gone()).isEmpty();
        assertThat(web.status("probe").chatId()).isEqualTo(channel.chatId());
    }

    @Test
    void album_everyItemIsPublished_serviceToo() {
        PreviewChannel channel = channel("probe", 7, 3);
        channel.add(PreviewEntry.album(4, Simulation.START, "probe", 4, "four"));
        channel.add(PreviewEntry.service(8, Simulation.START, "Channel photo updated"));
        web.watch("probe", "all");

        web.run(WHILE);

        assertThat(web.ids(channel.chatId())).containsExactlyInAnyOrder(ids(1, 8));
    }

    @Test
    void postWithoutADate_isADeadLetterOnce_theOthersAreRead() {
        PreviewChannel channel = channel("probe", 7, 3);
        channel.add(PreviewEntry.markup(4, Instant.parse("1999-01-01T00:00:00Z"), "<div>no text</div>"));
        web.watch("probe", "all");

        web.run(Duration.ofMinutes(10));

        assertThat(web.ids(channel.chatId())).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(web.deadLetters()).isEqualTo(1);
    }

    @Test
    void pausedOrRemoved_isAskedNoMore() {
        channel("probe", 7, 3);
        web.watch("probe", "all");
        web.run(WHILE);
        web.unwatch("probe");
        int before = web.asked.size();

        web.run(WHILE);

        assertThat(web.asked).hasSize(before);
    }

    @Test
    void hostThatGivesAnEtag_isAskedWhetherThePageChanged() {
        channel("probe", 7, 5);
        web.watch("probe", "all");
        web.meet("/s/probe", web.page("/s/probe", "etag", "\"v1\""), Simulation.status(304, Map.of()));

        web.run(WHILE);

        assertThat(web.asked.get(0).headers()).isEmpty();
        assertThat(web.asked.get(1).headers()).containsExactly(Map.entry("If-None-Match", "\"v1\""));
        assertThat(web.status("probe").state()).isEqualTo(ChannelState.LIVE);
        assertThat(web.status("probe").lastSuccessAt()).isAfter(web.instant().minus(INTERVAL.multipliedBy(2)));
        assertThat(web.published()).hasSize(5);
    }
}
