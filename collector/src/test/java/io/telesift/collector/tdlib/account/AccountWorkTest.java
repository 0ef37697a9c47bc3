// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.account;

import static io.telesift.collector.tdlib.message.TdFixture.CHANNEL;
import static io.telesift.collector.tdlib.message.TdFixture.json;
import static io.telesift.collector.tdlib.message.TdFixture.message;
import static io.telesift.collector.tdlib.message.TdFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.collector.channel.ChannelState;
import io.telesift.collector.tdlib.gateway.TdException;
import io.telesift.collector.tdlib.gateway.TdFunction;
import io.telesift.collector.tdlib.message.TdIds;
import io.telesift.common.model.Channel;
import io.telesift.common.model.ChannelSource;
import io.telesift.common.model.Deletion;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The cases that users of TDLib complain about, against a gateway that behaves so. */
class AccountWorkTest {
    private final Account account = new Account(Account.OPTIONS);

    private static List<Long> ids(long from, long to) {
        return LongStream.rangeClosed(from, to).boxed().toList();
    }

    /** Whatever a test did: only what is on the list was ever sent. */
    @AfterEach
    void onlyReads() {
        assertThat(account.gateway.sent)
                .allSatisfy(call -> assertThat(TdFunction.of(call.path("@type").asText()))
                        .isPresent()
                        .get()
                        .extracting(TdFunction::purpose)
                        .isNotEqualTo(TdFunction.Purpose.MARK_AS_READ));
    }

    @Test
    void history_oneThenHundredThenNone_isReadToItsBeginning() throws Exception {
        account.watching("all").holding(1, 350);
        account.gateway.pages.addAll(List.of(1, 100, 0, 100, 1, 0, 100));
        account.turns(30);

        assertThat(account.ids()).isEqualTo(ids(1, 350));
        assertThat(account.progress().startReached()).isTrue();
        assertThat(account.progress().coverage().gaps()).isEmpty();
        assertThat(account.status().state()).isEqualTo(ChannelState.LIVE);
    }

    @Test
    void gapAfterRestart_isClosedNewestFirst() throws Exception {
        account.watching("all").holding(1, 50);
        account.turns(10);
        account.holding(51, 400);
        account.restart();
        account.turns(1);
        assertThat(account.ids()).endsWith(400L).doesNotContain(52L);
        assertThat(account.progress().coverage().gaps()).isNotEmpty();
        account.turns(20);

        assertThat(account.ids()).isEqualTo(ids(1, 400));
        assertThat(account.progress().coverage().gaps()).isEmpty();
    }

    @Test
    void restartInTheMiddleOfBackfill_repeatsNothing() throws Exception {
        account.watching("all").holding(1, 900);
        for (int i = 0; i < 12; i++) {
            account.turns(2);
            account.restart();
        }
        account.turns(20);

        assertThat(account.ids()).isEqualTo(ids(1, 900));
    }

    @Test
    void floodWait_isStoredAndObeyedAcrossARestart() throws Exception {
        account.watching("all").holding(1, 10);
        account.gateway.fail("getChatHistory", 429, "Too Many Requests: retry after 3600");
        account.turns(3);
        assertThat(account.gateway.count("getChatHistory")).isEqualTo(1);
        assertThat(account.progress().notBefore()).isAfter(account.now().plusSeconds(3_500));
        assertThat(account.status().state()).isEqualTo(ChannelState.BLOCKED);

        account.restart();
        account.later(Duration.ofMinutes(40));
        account.push(account.post(11, "meanwhile", 0));
        account.gateway.update(
                json("{'@type':'updateChatLastMessage','last_message':null}").put("chat_id", CHANNEL));
        account.later(Duration.ofMinutes(10));
        assertThat(account.ids()).containsExactly(11L);
        assertThat(account.gateway.count("getChatHistory")).isEqualTo(1);
        account.later(Duration.ofMinutes(11));

        assertThat(account.ids()).isEqualTo(ids(1, 11));
        assertThat(account.status().state()).isEqualTo(ChannelState.LIVE);
        assertThat(account.status().notBefore()).isNull();
    }

    @Test
    void cacheDelete_isIgnoredAndRealOneIsCertain() throws Exception {
        account.watching("all").holding(1, 10);
        account.turns(6);
        delete(3, true, true);
        delete(4, false, false);
        delete(5, true, false);
        delete(500, true, false);
        account.turns(2);

        assertThat(account.deletions()).singleElement().satisfies(gone -> {
            assertThat(gone.messageId()).isEqualTo(5);
            assertThat(gone.deletion()).isEqualTo(new Deletion(gone.observedAt(), true));
        });
    }

    private void delete(long id, boolean permanent, boolean fromCache) {
        ObjectNode update = json("{'@type':'updateDeleteMessages'}")
                .put("chat_id", CHANNEL)
                .put("is_permanent", permanent)
                .put("from_cache", fromCache);
        update.putArray("message_ids").add(TdIds.tdlib(id));
        account.gateway.update(update);
    }

    @Test
    void edit_itsTwoUpdatesInEitherOrder_isPublishedOnce() throws Exception {
        account.watching("all").holding(1, 10);
        account.turns(6);
        edit(7);
        account.about("updateMessageContent", 7);
        account.about("updateMessageEdited", 7);
        account.turns(1);
        edit(8);
        account.about("updateMessageEdited", 8);
        account.turns(1);
        account.about("updateMessageContent", 8);
        account.turns(1);

        assertThat(account.texts(7)).containsExactly("text 7", "edited 7");
        assertThat(account.texts(8)).containsExactly("text 8", "edited 8");
    }

    private void edit(long id) {
        account.gateway.put(account.post(id, "edited " + id, 100)
                .put("edit_date", account.now().getEpochSecond()));
    }

    @Test
    void editAndDeletionThatNoUpdateTold_areFoundByReadingAgain() throws Exception {
        account.watching("all").holding(1, 150);
        account.turns(10);
        edit(20);
        java.util.Objects.requireNonNull(account.gateway.chats.get(CHANNEL)).remove(TdIds.tdlib(21));
        account.later(Duration.ofHours(7));

        assertThat(account.texts(20)).containsExactly("text 20", "edited 20");
        assertThat(account.deletions()).singleElement().satisfies(gone -> {
            assertThat(gone.messageId()).isEqualTo(21);
            assertThat(gone.deletion()).isEqualTo(new Deletion(gone.observedAt(), false));
        });
    }

    @Test
    void contentUpdateWithoutChange_publishesNothing() throws Exception {
        account.watching("all").holding(1, 10);
        account.turns(6);
        account.about("updateMessageContent", 7);
        account.about("updateMessageContent", 700);
        account.turns(2);

        assertThat(account.journal.published()).hasSize(10);
        assertThat(account.gateway.count("getMessage")).isEqualTo(1);
    }

    @Test
    void nullLastMessage_makesHistoryDue() throws Exception {
        account.watching("all").holding(1, 10);
        account.turns(6);
        account.holding(11, 13);
        account.gateway.update(
                json("{'@type':'updateChatLastMessage','last_message':null}").put("chat_id", CHANNEL));
        account.turns(4);

        assertThat(account.ids()).isEqualTo(ids(1, 13));
    }

    @Test
    void reconnect_makesHistoryDue() throws Exception {
        account.watching("all").holding(1, 10);
        account.turns(6);
        account.holding(11, 13);
        account.gateway.update(json("{'@type':'updateConnectionState','state':{'@type':'connectionStateReady'}}"));
        account.turns(4);

        assertThat(account.ids()).isEqualTo(ids(1, 13));
    }

    @Test
    void schedule_readsQuietChatsOnlyAsOftenAsSet() throws Exception {
        account.watching("all").holding(1, 10);
        account.turns(50);
        long calls = account.gateway.count("getChatHistory");
        account.turns(50);
        assertThat(account.gateway.count("getChatHistory")).isEqualTo(calls);
        account.holding(11, 11);
        account.later(Duration.ofMinutes(10));

        assertThat(account.ids()).isEqualTo(ids(1, 11));
        assertThat(account.gateway.count("getChatHistory")).isEqualTo(calls + 1);
    }

    @Test
    void pushedMessages_arePublishedAtOnceAndHolesBelowThemAreRead() throws Exception {
        account.watching("all").holding(1, 10);
        account.turns(6);
        account.holding(11, 14);
        account.push(account.post(15, "pushed", 0));
        account.turns(1);
        assertThat(account.ids()).endsWith(15L).doesNotContain(12L);
        account.later(Duration.ofSeconds(25));

        assertThat(account.ids()).isEqualTo(ids(1, 15));
        assertThat(account.progress().coverage().gaps()).isEmpty();
    }

    @Test
    void pushedTwice_isPublishedOnce() throws Exception {
        account.watching("all").holding(1, 3);
        account.turns(6);
        account.push(account.post(4, "again", 0));
        account.push(account.post(4, "again", 0));
        account.turns(2);

        assertThat(account.ids()).isEqualTo(ids(1, 4));
    }

    @Test
    void localMessages_takeUpPagesAndNoIdentity() throws Exception {
        account.watching("all").holding(1, 5);
        for (int i = 1; i <= 250; i++) {
            account.gateway.put(account.post(3, "local", 0).put("id", TdIds.tdlib(3) + i));
        }
        account.push(account.post(9, "local", 0).put("id", TdIds.tdlib(9) + 7));
        account.turns(12);

        assertThat(account.ids()).isEqualTo(ids(1, 5));
        assertThat(account.progress().startReached()).isTrue();
    }

    @Test
    void fullInbox_losesNothing() throws Exception {
        account.watching("all").holding(1, 10);
        account.turns(6);
        // The reading thread is blocked all the while.
        for (int id = 11; id <= 3_000; id++) {
            account.push(account.post(id, "burst " + id, 0));
        }
        account.turns(60);
        edit(2_900);
        for (int i = 0; i < 1_001; i++) {
            account.about("updateMessageContent", 2_900);
        }
        account.about("updateMessageContent", 2_950);
        account.turns(60);

        assertThat(account.ids()).hasSize(3_001).containsAll(ids(1, 3_000));
        assertThat(account.texts(2_900)).containsExactly("burst 2900", "edited 2900");
    }

    @Test
    void closeDuringBackfill_keepsWhatIsCommittedAndGoesOn() throws Exception {
        account.watching("all").holding(1, 500);
        account.turns(2);
        account.gateway.fail("getChatHistory", TdException.ABORTED, "Request aborted");
        assertThatThrownBy(() -> account.turns(1)).isInstanceOf(TdException.class);
        assertThat(account.progress().lastError()).isNull();
        account.restart();
        account.turns(15);

        assertThat(account.ids()).isEqualTo(ids(1, 500));
    }

    @Test
    void backfillOfPosts_stopsAfterSoManyAcrossARestart() throws Exception {
        account.watching("posts:150").holding(1, 1_000);
        account.turns(1);
        account.restart();
        account.turns(20);

        assertThat(account.ids())
                .hasSizeBetween(150, 250)
                .endsWith(1_000L)
                .isEqualTo(ids(account.ids().get(0), 1_000));
        assertThat(account.progress().backfilled()).isTrue();
        assertThat(account.status().backfill().done()).isTrue();
        long calls = account.gateway.count("getChatHistory");
        account.turns(20);
        assertThat(account.gateway.count("getChatHistory")).isEqualTo(calls);
    }

    @Test
    void backfillOfDays_stopsAtTheFirstOlderMessage() throws Exception {
        account.watching("days:1").holding(1, 3_000);
        account.turns(40);

        assertThat(account.ids()).isEqualTo(ids(3_000 - 24 * 60 + 1, 3_000));
    }

    @Test
    void backfillNone_readsOnlyWhatComesLater() throws Exception {
        account.watching("none").holding(1, 100);
        account.turns(10);
        assertThat(account.ids()).isEmpty();
        assertThat(account.status().state()).isEqualTo(ChannelState.LIVE);
        account.push(account.post(101, "new", 0));
        account.holding(102, 102);
        account.later(Duration.ofMinutes(10));

        assertThat(account.ids()).isEqualTo(ids(101, 102));
    }

    @Test
    void backfillRaisedLater_takesEffectWithoutARestart() throws Exception {
        account.watching("posts:10").holding(1, 300);
        account.turns(10);
        assertThat(account.ids()).isEqualTo(ids(291, 300));
        account.rows.set(0, Account.channel(Long.toString(CHANNEL), "all"));
        account.later(Duration.ofMinutes(10));

        assertThat(account.ids()).isEqualTo(ids(1, 300));
    }

    @Test
    void newPosts_comeBeforeOldHistory() throws Exception {
        account.watching("all").holding(1, 2_000);
        account.rows.add(Account.channel("-1002100000888", "all"));
        account.gateway.put(text(5, "other chat").put("chat_id", -1002100000888L));
        account.turns(4);

        assertThat(account.journal.published())
                .anySatisfy(message -> assertThat(message.chat().id()).isEqualTo(-1002100000888L));
        assertThat(account.status().state()).isEqualTo(ChannelState.BACKFILLING);
        assertThat(account.gateway.count("openChat")).isEqualTo(2);
    }

    @Test
    void names_areLookedUpOnceAndSlowly() throws Exception {
        account.gateway.names.put("demo_one", CHANNEL);
        account.rows.add(Account.channel("@demo_one", "all"));
        account.rows.add(Account.channel("@nobody_here", "all"));
        account.holding(1, 3);
        account.turns(20);
        assertThat(account.gateway.count("searchPublicChat")).isEqualTo(1);
        account.later(Duration.ofSeconds(40));
        account.restart();
        account.later(Duration.ofSeconds(40));

        assertThat(account.ids()).isEqualTo(ids(1, 3));
        assertThat(account.gateway.count("searchPublicChat")).isEqualTo(2);
        assertThat(account.status("@nobody_here").state()).isEqualTo(ChannelState.GONE);
        assertThat(account.status("@demo_one").chatId()).isEqualTo(CHANNEL);
    }

    @Test
    void floodedLookUp_waitsADayAcrossARestart() throws Exception {
        account.gateway.fail("searchPublicChat", 429, "Too Many Requests: retry after 86400");
        account.gateway.names.put("demo_one", CHANNEL);
        account.rows.add(Account.channel("@demo_one", "all"));
        account.holding(1, 3);
        account.turns(3);
        account.restart();
        account.later(Duration.ofHours(23));
        assertThat(account.gateway.count("searchPublicChat")).isEqualTo(1);
        account.later(Duration.ofHours(2));

        assertThat(account.ids()).isEqualTo(ids(1, 3));
    }

    @Test
    void chatThatIsNotKnown_isAnErrorOfItsOwn() throws Exception {
        account.watching("all").holding(1, 3);
        account.rows.add(Account.channel("-1002100000999", "all"));
        account.turns(6);

        assertThat(account.ids()).isEqualTo(ids(1, 3));
        assertThat(account.status("-1002100000999").state()).isEqualTo(ChannelState.ERROR);
        assertThat(account.status("-1002100000999").error()).contains("does not know this chat");
    }

    @Test
    void channelTakenOffTheList_isReadNoMore() throws Exception {
        account.watching("all").holding(1, 3);
        account.turns(12);
        account.rows.clear();
        account.later(Duration.ofSeconds(2));
        account.push(account.post(4, "unwatched", 0));
        account.later(Duration.ofHours(1));

        assertThat(account.ids()).isEqualTo(ids(1, 3));
        assertThat(account.statuses).isEmpty();
    }

    @Test
    void join_onlyWhereAskedForAndOnce() throws Exception {
        account.gateway.update(json("{'@type':'updateSupergroup','supergroup':{'id':2100000777,'is_channel':true,"
                + "'status':{'@type':'chatMemberStatusLeft'}}}"));
        account.watching("all").holding(1, 3);
        account.turns(20);
        assertThat(account.gateway.count("joinChat")).isZero();
        account.rows.set(
                0,
                new Channel(
                        Long.toString(CHANNEL),
                        null,
                        false,
                        Set.of(),
                        ChannelSource.TDLIB,
                        "all",
                        2,
                        null,
                        true,
                        null));
        account.later(Duration.ofSeconds(10));
        account.restart();
        account.later(Duration.ofMinutes(10));

        assertThat(account.gateway.count("joinChat")).isEqualTo(1);
    }

    @Test
    void upgradedGroup_goesOnUnderItsNewId() throws Exception {
        account.watching("all").holding(1, 3);
        account.gateway.put(message(4, "{'@type':'messageChatUpgradeTo','supergroup_id':2100000888}"));
        account.gateway.put(text(2, "in the new one").put("chat_id", -1002100000888L));
        account.turns(6);
        account.later(Duration.ofSeconds(5));

        assertThat(account.journal.published())
                .anySatisfy(message -> assertThat(message.chat().id()).isEqualTo(-1002100000888L));
    }

    @Test
    void partialRichMessage_isFetchedWhole() throws Exception {
        account.watching("all");
        account.gateway.put(message(
                1, "{'@type':'messageRichMessage','message':{'@type':'richMessage','is_full':false,'blocks':[]}}"));
        account.turns(4);

        assertThat(account.texts(1)).containsExactly("whole");
    }

    @Test
    void allChats_groupsOnRequestAndPeopleNever() throws Exception {
        Account all = new Account(Account.OPTIONS.switched(true, false));
        all.gateway.update(json("{'@type':'updateChatAddedToList'}").put("chat_id", CHANNEL));
        all.gateway.update(json("{'@type':'updateNewChat','chat':{'id':7,'title':'Person','type':"
                + "{'@type':'chatTypePrivate','user_id':7},'chat_lists':[{'@type':'chatListMain'}]}}"));
        all.holding(1, 3);
        all.gateway.put(text(1, "private words").put("chat_id", 7));
        all.turns(10);

        assertThat(all.ids()).isEqualTo(ids(1, 3));
        all.rows.add(Account.channel("7", "all"));
        all.later(Duration.ofSeconds(5));
        assertThat(all.texts(1)).contains("private words");
    }

    @Test
    void markAsRead_onlyWithTheOption() throws Exception {
        Account marking = new Account(Account.OPTIONS.switched(false, true))
                .watching("all")
                .holding(1, 3);
        marking.turns(6);

        assertThat(marking.gateway.count("viewMessages")).isEqualTo(1);
    }

    @Test
    void restrictedChat_isToldAndNotRetriedAtOnce() throws Exception {
        account.gateway.update(json("{'@type':'updateSupergroup','supergroup':{'id':2100000777,'is_channel':true,"
                + "'restriction_info':{'restriction_reason':'copyright'}}}"));
        account.watching("all").holding(1, 3);
        account.turns(20);

        assertThat(account.gateway.count("getChatHistory")).isZero();
        assertThat(account.status().error()).contains("withholds").contains("copyright");
    }
}
