// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.gate;

import static io.telesift.extractor.Observed.deletion;
import static io.telesift.extractor.Observed.second;
import static io.telesift.extractor.Observed.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.Chat;
import io.telesift.common.model.Deletion;
import io.telesift.common.model.Message;
import io.telesift.common.model.MessageVersion;
import io.telesift.common.model.Service;
import io.telesift.common.model.SourceKind;
import io.telesift.common.model.Stats;
import io.telesift.common.model.TelegramMessage;
import io.telesift.common.serde.Json;
import io.telesift.extractor.Observed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VersionGateTest {
    private static final List<SourceKind> SOURCES = List.of(SourceKind.TDLIB, SourceKind.WEB, SourceKind.EXPORT);

    private static GateState after(TelegramMessage... events) {
        return after(List.of(events));
    }

    /** Through JSON after each step, as in the store. */
    private static GateState after(List<TelegramMessage> events) {
        GateState state = null;
        for (TelegramMessage event : events) {
            state = Json.read(Json.bytes(VersionGate.apply(state, event)), GateState.class);
        }
        return java.util.Objects.requireNonNull(state);
    }

    private static Message message(TelegramMessage... events) {
        return after(events).message();
    }

    private static List<String> texts(Message message) {
        return message.versions().stream()
                .map(version -> version.content().text())
                .toList();
    }

    @Test
    void firstSighting_isRevisionOne() {
        Message message = message(text("a").at(1));

        assertThat(message.revision()).isEqualTo(1);
        assertThat(message.currentVersion()).isEqualTo(1);
        assertThat(message.text()).isEqualTo("a");
        assertThat(message.date()).isEqualTo(Observed.POSTED);
        assertThat(message.sources()).containsExactly(SourceKind.TDLIB);
    }

    @Test
    void sameSighting_isDropped() {
        assertThat(message(text("a").at(1), text("a").at(1), text("a").at(9)))
                .isEqualTo(message(text("a").at(1)));
    }

    @Test
    void edit_sameTextAndTime_isDropped() {
        GateState known = after(
                text("a").at(1),
                text("b").editedAt(5).at(6),
                text("c").editedAt(7).at(8));

        GateState again = VersionGate.apply(known, text("b").editedAt(5).at(9));

        assertThat(again.message()).isEqualTo(known.message());
    }

    @Test
    void edit_becomesCurrent() {
        Message message = message(text("a").at(1), text("b").editedAt(5).at(6));

        assertThat(texts(message)).containsExactly("a", "b");
        assertThat(message.text()).isEqualTo("b");
        assertThat(message.revision()).isEqualTo(2);
        assertThat(message.updatedAt()).isEqualTo(second(6));
    }

    @Test
    void edit_backToFirstText_isThirdVersion() {
        Message message = message(
                text("a").at(1),
                text("b").editedAt(5).at(6),
                text("a").editedAt(9).at(10));

        assertThat(texts(message)).containsExactly("a", "b", "a");
        assertThat(message.currentVersion()).isEqualTo(3);
    }

    @Test
    void edit_backToFirstTextSeenWithoutEditTimes_isThirdVersion() {
        Message message = message(
                text("a").by(SourceKind.WEB).at(1),
                text("b").by(SourceKind.WEB).editedSometime().at(6),
                text("a").by(SourceKind.WEB).editedSometime().at(10));

        assertThat(texts(message)).containsExactly("a", "b", "a");
    }

    @Test
    void edit_sameTextWithLaterTime_isTheSameVersionWithTheLaterTime() {
        Message message = message(text("a").at(1), text("a").editedAt(5).at(6));

        assertThat(message.versions())
                .singleElement()
                .extracting(MessageVersion::editDate)
                .isEqualTo(second(5));
        assertThat(message.revision()).isEqualTo(2);
    }

    @Test
    void edit_sameTextWithEarlierTime_changesNothing() {
        GateState known = after(text("a").editedAt(5).at(6));

        assertThat(VersionGate.apply(known, text("a").editedAt(3).at(7)).message())
                .isEqualTo(known.message());
    }

    @Test
    void oldExport_importedLater_addsOlderVersion() {
        Message message = message(
                text("b").editedAt(5).at(6), text("a").by(SourceKind.EXPORT).at(2));

        assertThat(message.text()).isEqualTo("b");
        assertThat(texts(message)).containsExactly("a", "b");
        assertThat(message.currentVersion()).isEqualTo(1);
        assertThat(message.firstSeen()).isEqualTo(second(2));
        assertThat(message.sources()).containsExactlyInAnyOrder(SourceKind.TDLIB, SourceKind.EXPORT);
    }

    @Test
    void laggingPreview_showingTheOriginal_doesNotBeatAnEdit() {
        Message message = message(
                text("a").at(1),
                text("b").editedAt(5).at(6),
                text("a").by(SourceKind.WEB).at(8));

        assertThat(message.text()).isEqualTo("b");
        assertThat(message.versions()).hasSize(2);
    }

    @Test
    void preview_ofAnOlderEditWithoutItsTime_doesNotBeatANewerExactEdit_inAnyOrder() {
        List<TelegramMessage> events = List.of(
                text("b").editedAt(5).at(6),
                text("c").editedAt(9).at(10),
                text("b").by(SourceKind.WEB).editedSometime().at(12));

        for (int[] order : new int[][] {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}) {
            Message message =
                    after(IntStream.of(order).mapToObj(events::get).toList()).message();
            assertThat(texts(message)).as("%s", order).containsExactly("b", "c");
            assertThat(message.text()).isEqualTo("c");
            assertThat(message.versions().get(0).sources()).containsExactly(SourceKind.TDLIB, SourceKind.WEB);
        }
    }

    @Test
    void preview_seesAnEditFirst_theExactTimeComesLater() {
        Message message = message(
                text("a").at(1),
                text("b").by(SourceKind.WEB).editedSometime().at(20),
                text("b").editedAt(15).at(30));

        assertThat(texts(message)).containsExactly("a", "b");
        assertThat(message.versions().get(1).editDate()).isEqualTo(second(15));
        assertThat(message.versions().get(1).observedAt()).isEqualTo(second(20));
    }

    @Test
    void onePost_throughAllThreeSources_isOneMessageWithOneVersion() {
        Stats rounded = new Stats(12_300L, true, null, Map.of());
        Stats exact = new Stats(12_345L, false, 3L, Map.of());
        List<TelegramMessage> events = new ArrayList<>(List.of(
                text("b").by(SourceKind.WEB).editedSometime().with(rounded).at(20),
                text("b").editedAt(5).with(exact).at(8),
                text("b").editedAt(5).by(SourceKind.EXPORT).at(30)));

        for (int rotation = 0; rotation < events.size(); rotation++) {
            Collections.rotate(events, 1);
            Message message = after(events).message();
            assertThat(message.versions()).singleElement().satisfies(version -> {
                assertThat(version.editDate()).isEqualTo(second(5));
                assertThat(version.sources()).containsExactly(SourceKind.TDLIB, SourceKind.WEB, SourceKind.EXPORT);
            });
            assertThat(message.sources()).hasSize(3);
            assertThat(message.stats()).isEqualTo(exact);
        }
    }

    @Test
    void tentativeDeletion_ofThePreview_isUndoneByAnAccountThatStillSeesIt() {
        Message message = message(
                text("a").by(SourceKind.WEB).at(1),
                deletion(5, false),
                text("a").at(6));

        assertThat(message.deletion()).isNull();
        assertThat(message.sources()).containsExactly(SourceKind.TDLIB, SourceKind.WEB);
    }

    @Test
    void withoutEditTimes_theLaterObservationIsCurrent() {
        assertThat(message(text("b").at(9), text("a").at(3)).text()).isEqualTo("b");
        assertThat(message(text("a").at(3), text("b").at(9)).text()).isEqualTo("b");
    }

    @Test
    void editTimes_beatTheOrderOfArrival() {
        assertThat(message(text("c").editedAt(9).at(20), text("b").editedAt(5).at(30))
                        .text())
                .isEqualTo("c");
    }

    @Test
    void twoEditsOfOneSecond_theLaterObservedIsCurrent() {
        assertThat(message(text("b").editedAt(5).at(6), text("c").editedAt(5).at(7))
                        .text())
                .isEqualTo("c");
    }

    @Test
    void tentativeDeletion_isUndoneByLaterSighting() {
        Message gone = message(text("a").at(1), deletion(5, false));
        Message back = message(text("a").at(1), deletion(5, false), text("a").at(6));

        assertThat(gone.deletion()).isEqualTo(new Deletion(second(5), false));
        assertThat(back.deletion()).isNull();
        assertThat(back.revision()).isEqualTo(3);
    }

    @Test
    void tentativeDeletion_isNotUndoneByEarlierSighting() {
        assertThat(message(text("a").at(1), deletion(5, false), text("a").at(4)).deletion())
                .isNotNull();
    }

    @Test
    void tentativeDeletion_olderThanASightingThatToldNothingNew_isIgnored() {
        Message message = message(text("a").at(1), text("a").at(9), deletion(5, false));

        assertThat(message.deletion()).isNull();
        assertThat(message.revision()).isEqualTo(1);
    }

    @Test
    void certainDeletion_stays() {
        GateState gone = after(text("a").at(1), deletion(5, true));

        assertThat(VersionGate.apply(gone, text("a").at(4)).message()).isEqualTo(gone.message());
        assertThat(VersionGate.apply(gone, text("a").at(9)).message()).isEqualTo(gone.message());
    }

    @Test
    void certainDeletion_beatsTentative() {
        Message message = message(
                text("a").at(1),
                deletion(5, false),
                deletion(6, true),
                text("a").at(7));

        assertThat(message.deletion()).isEqualTo(new Deletion(second(6), true));
    }

    @Test
    void deletion_ofUnseenMessage_isAStateWithoutVersions() {
        Message message = message(deletion(5, true));

        assertThat(message.versions()).isEmpty();
        assertThat(message.date()).isNull();
        assertThat(message.deletion()).isNotNull();
        assertThat(message.revision()).isEqualTo(1);
    }

    @Test
    void deletion_thenOldExport_keepsTheTextAndTheDeletion() {
        Message message =
                message(deletion(5, true), text("a").by(SourceKind.EXPORT).at(2));

        assertThat(message.text()).isEqualTo("a");
        assertThat(message.deletion()).isNotNull();
        assertThat(message.date()).isEqualTo(Observed.POSTED);
    }

    @Test
    void stats_exactBeatsRounded() {
        Stats exact = new Stats(12_345L, false, 3L, Map.of());
        Stats rounded = new Stats(12_300L, true, null, Map.of("+", 2));

        Message message = message(
                text("a").with(exact).at(1),
                text("a").with(rounded).by(SourceKind.WEB).at(5));

        assertThat(message.stats()).isEqualTo(new Stats(12_345L, false, 3L, Map.of("+", 2)));
    }

    @Test
    void stats_newerCount_isANewState() {
        Message message = message(
                text("a").with(new Stats(1L, false, null, Map.of())).at(1),
                text("a").with(new Stats(2L, false, null, Map.of())).at(5),
                text("a").with(new Stats(1L, false, null, Map.of())).at(3));

        assertThat(message.stats()).extracting(Stats::views).isEqualTo(2L);
        assertThat(message.revision()).isEqualTo(2);
    }

    @Test
    void chat_gapsAreFilledAndOldNamesDoNotComeBack() {
        Chat nameless = new Chat(Observed.CHAT.id(), Observed.CHAT.type(), null, null);
        Chat old = new Chat(Observed.CHAT.id(), Observed.CHAT.type(), "Old name", "channel1");

        Message message = message(
                text("a").at(5),
                text("a").in(nameless, 7).at(6),
                text("a").in(old, 7).by(SourceKind.EXPORT).at(1));

        assertThat(message.chat()).isEqualTo(Observed.CHAT);
    }

    @Test
    void versions_areBounded_theOldestGo() {
        List<TelegramMessage> events = new ArrayList<>();
        IntStream.rangeClosed(1, 13)
                .forEach(i -> events.add(text("t" + i).editedAt(i).at(i)));

        GateState state = after(events);

        assertThat(texts(state.message())).hasSize(10).startsWith("t4").endsWith("t13");
        assertThat(state.message().versionsDropped()).isEqualTo(3);
        assertThat(state.message().currentVersion()).isEqualTo(13);
        assertThat(VersionGate.apply(state, events.get(0)).message()).isEqualTo(state.message());
    }

    @Test
    void versions_areBoundedByTheirLengthAsWell() {
        Message message = message(IntStream.rangeClosed(1, 5)
                .mapToObj(i ->
                        text(Integer.toString(i).repeat(60_000)).editedAt(i).at(i))
                .toArray(TelegramMessage[]::new));

        assertThat(message.versions()).hasSize(3);
        assertThat(message.versionsDropped()).isEqualTo(2);
        assertThat(message.text()).startsWith("5");
    }

    @Test
    void serviceMessage_passes() {
        Service pinned = new Service("pin_message", Map.of());

        assertThat(message(text("").with(pinned).at(1)).service()).isEqualTo(pinned);
    }

    @Test
    void anyOrderOfArrival_endsInTheSameText_andReplayChangesNothing() {
        Random random = new Random(20_261_122);
        for (int round = 0; round < 500; round++) {
            List<TelegramMessage> events = history(random);
            String expected = after(events).message().text();

            Collections.shuffle(events, random);
            GateState state = after(events);

            assertThat(state.message().text()).as("round %d", round).isEqualTo(expected);
            assertThat(state.message().revision()).isLessThanOrEqualTo(events.size());
            Collections.shuffle(events, random);
            for (TelegramMessage event : events) {
                GateState replayed = VersionGate.apply(state, event);
                assertThat(replayed.message()).as("round %d", round).isEqualTo(state.message());
                state = replayed;
            }
        }
    }

    /**
     * An original and up to eight edits with texts that come back, each seen by one to three sources that tell when, and by
     * a preview that lags and tells only that.
     */
    private static List<TelegramMessage> history(Random random) {
        List<TelegramMessage> events = new ArrayList<>();
        events.add(text("t0").at(1));
        int edits = random.nextInt(9);
        for (int edit = 1; edit <= edits; edit++) {
            for (int sighting = random.nextInt(3); sighting >= 0; sighting--) {
                SourceKind source = SOURCES.get(random.nextInt(SOURCES.size()));
                long editTime = edit * 10L;
                events.add(
                        text("t" + edit * 7 % 4).by(source).editedAt(editTime).at(editTime + random.nextInt(30)));
            }
            if (random.nextBoolean()) {
                events.add(text("t" + edit * 7 % 4)
                        .by(SourceKind.WEB)
                        .editedSometime()
                        .at(edit * 10L + random.nextInt(30)));
            }
        }
        return events;
    }
}
