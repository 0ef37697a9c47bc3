// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.telesift.collector.source.Observation;
import io.telesift.collector.source.SkipReason;
import io.telesift.common.model.Attachment;
import io.telesift.common.model.Button;
import io.telesift.common.model.Contact;
import io.telesift.common.model.ContentHash;
import io.telesift.common.model.EntityType;
import io.telesift.common.model.Forward;
import io.telesift.common.model.Location;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.Poll;
import io.telesift.common.model.ReplyTo;
import io.telesift.common.model.Sender;
import io.telesift.common.model.Source;
import io.telesift.common.model.SourceKind;
import io.telesift.common.model.TelegramMessage;
import io.telesift.common.model.TextEntity;
import io.telesift.common.serde.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ExportShapesTest {
    private final List<Observation> observations = Exports.read(Exports.fixture("shapes.json"));
    private final Map<Long, TelegramMessage> messages =
            Exports.messages(observations).stream().collect(toMap(TelegramMessage::messageId, message -> message));

    private TelegramMessage message(long id) {
        return Objects.requireNonNull(messages.get(id), "message " + id);
    }

    private MessageContent content(long id) {
        return Objects.requireNonNull(message(id).content());
    }

    @Test
    void message_plain_hasIdentityTimesAndAuthor() {
        TelegramMessage message = message(2);

        assertThat(message.ref().key()).isEqualTo("-1002100000999:2");
        assertThat(message.source()).isEqualTo(new Source(SourceKind.EXPORT, "0123456789abcdef"));
        assertThat(message.date()).isEqualTo("2026-01-01T00:00:01Z");
        assertThat(message.editDate()).isEqualTo("2026-01-01T01:00:00Z");
        assertThat(message.edited()).isTrue();
        assertThat(message.observedAt()).isEqualTo("2026-01-01T01:00:00Z");
        assertThat(message.sender()).isEqualTo(new Sender("chat", "channel2100000999", "Shapes", "Boreas"));
        assertThat(message.contentHash()).isEqualTo(ContentHash.of(MessageContent.ofText("plain")));
    }

    @Test
    void text_ofStringsAndObjects_isJoinedWithOffsetsInUtf16() {
        assertThat(content(3).text()).isEqualTo("🌙 see herea=1!");
        assertThat(content(3).entities())
                .containsExactly(
                        new TextEntity(EntityType.TEXT_URL, 7, 4, "https://panel.example/x", null),
                        new TextEntity(EntityType.PRE, 11, 3, null, "bash"),
                        new TextEntity(EntityType.UNKNOWN, 14, 1, null, null));
        assertThat(message(3).sender()).isEqualTo(new Sender("user", "user12", null, null));
    }

    @Test
    void textEntities_besideText_win() {
        assertThat(content(4).text()).isEqualTo("🌙🌙 panel.example");
        assertThat(content(4).entities())
                .containsExactly(
                        new TextEntity(EntityType.BOLD, 0, 4, null, null),
                        new TextEntity(EntityType.URL, 5, 13, null, null),
                        new TextEntity(EntityType.TEXT_URL, 18, 0, "https://hidden.example", null));
    }

    @Test
    void controlCharacters_asDesktopEscapesThem_areRead() {
        assertThat(content(5).text()).isEqualTo("part 2\u000Bnext \\x41 \\\u000B.");
    }

    @Test
    void forwardsAndReplies_keepWhatIsTold() {
        assertThat(message(6).forward()).isEqualTo(new Forward(null, null, "GREYVAULT", null));
        assertThat(message(6).replyTo()).isEqualTo(new ReplyTo(-1002100000101L, 77));
        assertThat(message(6).viaBot()).isEqualTo("gif");
        assertThat(message(7).forward()).isEqualTo(new Forward(null, null, null, null));
        assertThat(message(7).replyTo()).isEqualTo(new ReplyTo(null, 6));
        assertThat(message(5).forward()).isNull();
    }

    @Test
    void poll_keepsItsWords() {
        assertThat(content(8).kind()).isEqualTo("poll");
        assertThat(content(8).poll()).isEqualTo(new Poll("Which?", List.of("A", "B b")));
    }

    @Test
    void files_areNamedByTheirAuthorsAndNeverByPath() {
        assertThat(List.of(9L, 10L, 11L, 12L))
                .extracting(id -> content(id).kind(), id -> content(id).attachments())
                .containsExactly(
                        tuple("photo", List.of(new Attachment("photo", null, null, 123L))),
                        tuple(
                                "document",
                                List.of(new Attachment("document", "build.scr", "application/octet-stream", 456L))),
                        tuple("video", List.of(new Attachment("video", null, "video/mp4", null))),
                        tuple("document", List.of(new Attachment("document", "dump.zip", null, null))));
        assertThat(content(9).text()).isEqualTo("caption");
    }

    @Test
    void contactAndPlace_areKept() {
        assertThat(content(13).contact()).isEqualTo(new Contact("Ann", null, "+00 1"));
        assertThat(content(13).kind()).isEqualTo("contact");
        assertThat(content(14).location()).isEqualTo(new Location(37.5, 127.0, "Pier", "1 Sea"));
        assertThat(content(14).kind()).isEqualTo("location");
    }

    @Test
    void media_withWordsAndWithoutText_givesThemAsText() {
        assertThat(List.of(15L, 16L, 17L, 18L, 24L))
                .extracting(id -> content(id).kind(), id -> content(id).text())
                .containsExactly(
                        tuple("todo_list", "Targets\none.example\ntwo.example"),
                        tuple("invoice", "VIP\naccess to vip.example"),
                        tuple("game", "G\nD\nhttps://t.me/gbot?game=g"),
                        tuple("giveaway", "a shell"),
                        tuple("audio", "P\nT"));
    }

    @Test
    void buttonsAndReactions_areKept() {
        assertThat(content(19).buttons())
                .containsExactly(
                        new Button("Open", "https://b.example"),
                        new Button("Vote", null),
                        new Button("Copy\nbc1qexample", null));
        assertThat(Objects.requireNonNull(message(19).stats()).reactions())
                .isEqualTo(Map.of("🔥", 3, "custom:5368324170671202286", 2, "custom", 1, "paid", 5));
    }

    @Test
    void serviceMessage_keepsActionAndArgumentsAndNoText() {
        assertThat(Objects.requireNonNull(message(1).service()).action()).isEqualTo("invite_members");
        assertThat(Objects.requireNonNull(message(1).service()).args()).isEqualTo(Map.of("members", "Bob, Eve"));
        assertThat(message(1).sender()).isEqualTo(new Sender("user", "user11", "Ann", null));
        assertThat(content(1).kind()).isEqualTo("service");
        assertThat(Objects.requireNonNull(message(22).service()).action()).isEqualTo("custom");
        assertThat(Objects.requireNonNull(message(22).service()).args()).isEqualTo(Map.of("information_text", "hello"));
    }

    @Test
    void unknownType_passesUnderItsName() {
        assertThat(content(21).kind()).isEqualTo("hologram");
        assertThat(content(21).text()).isEqualTo("a later kind");
        assertThat(content(25).text()).isEmpty();
    }

    @Test
    void loneSurrogate_isReplacedSoThatTheMessageCanBeWritten() {
        assertThat(content(23).text()).isEqualTo("half a \uFFFD pair");
        assertThat(message(23).sender()).isNull();
        assertThat(Json.bytes(message(23))).isNotEmpty();
    }

    @Test
    void messages_withoutUse_areSkippedWithTheirReason() {
        assertThat(observations)
                .filteredOn(Observation.Skipped.class::isInstance)
                .containsExactly(
                        new Observation.Skipped(SkipReason.BEFORE_UPGRADE),
                        new Observation.Skipped(SkipReason.UNSUPPORTED));
    }

    @Test
    void nonsense_isUnreadableWithItsPlace() {
        assertThat(observations)
                .filteredOn(Observation.Unreadable.class::isInstance)
                .map(Observation.Unreadable.class::cast)
                .extracting(Observation.Unreadable::key, Observation.Unreadable::cause, Observation.Unreadable::raw)
                .containsExactly(
                        tuple(
                                "-1002100000999:26",
                                "a message without a possible date at line 32, column 3 of export 0123456789abcdef",
                                "{\"id\":\"26\",\"type\":\"message\",\"date\":\"someday\",\"text\":\"no date\"}"),
                        tuple(
                                null,
                                "a message without an id at line 33, column 3 of export 0123456789abcdef",
                                "{\"type\":\"message\",\"date_unixtime\":\"1767225625\",\"text\":\"no id\"}"),
                        tuple(null, "not a message at line 34, column 3 of export 0123456789abcdef", "\"nonsense\""),
                        tuple(null, "not a message at line 35, column 3 of export 0123456789abcdef", "[1,[2]]"));
    }

    @Test
    void chatWithUnreadableIds_isNotCovered() {
        assertThat(observations).noneMatch(Observation.Covered.class::isInstance);
    }

    @Test
    void oldExport_withoutUnixTimes_takesLocalTimeForUtc() {
        List<TelegramMessage> old = Exports.messages(Exports.read(Exports.fixture("old.json")));

        assertThat(old)
                .extracting(message -> message.ref().key(), TelegramMessage::date, TelegramMessage::editDate)
                .containsExactly(
                        tuple("-1001494031694:1", Instant.parse("2020-03-01T12:00:00Z"), null),
                        tuple(
                                "-1001494031694:2",
                                Instant.parse("2020-03-01T12:00:01Z"),
                                Instant.parse("2020-03-01T13:00:00Z")),
                        tuple("-100000000:3", Instant.parse("2020-03-02T12:00:00Z"), null));
        assertThat(old).allMatch(message -> message.observedAt().equals(Instant.parse("2020-03-02T12:00:00Z")));
        assertThat(old.get(0).sender()).isEqualTo(new Sender("chat", "channel1494031694", "Old channel", null));
        assertThat(old.get(1).sender()).isEqualTo(new Sender("user", "user123", "U", null));
    }
}
