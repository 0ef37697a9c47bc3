// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.Chat;
import io.telesift.common.model.ChatType;
import io.telesift.common.model.Contact;
import io.telesift.common.model.ContentHash;
import io.telesift.common.model.Forward;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.Sender;
import io.telesift.common.model.Service;
import io.telesift.common.model.Source;
import io.telesift.common.model.SourceKind;
import io.telesift.common.model.TelegramMessage;
import io.telesift.common.serde.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PseudonymousSendersTest {
    private static final Chat GROUP = new Chat(-5, ChatType.SUPERGROUP, "Zarya", "zarya_demo");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final SenderPolicy policy = new PseudonymousSenders("k".repeat(32).getBytes(UTF_8));

    private static TelegramMessage message(
            Chat chat, @Nullable Sender sender, @Nullable Forward forward, @Nullable Service service) {
        MessageContent content = new MessageContent(
                "contact",
                "call Olena",
                false,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                new Contact("Olena", "Koval", "+380501234567"),
                null);
        return new TelegramMessage(
                new Source(SourceKind.EXPORT, null),
                NOW,
                chat,
                7,
                NOW,
                null,
                false,
                null,
                service,
                sender,
                "SomeBot",
                forward,
                null,
                null,
                null,
                content,
                ContentHash.of(content),
                null);
    }

    private String json(TelegramMessage message) {
        return Json.write(policy.apply(message));
    }

    @Test
    void person_isNowhereInTheRecord_andTheContentStays() {
        TelegramMessage message = message(
                GROUP,
                new Sender("user", "user4711", "Olena Koval", "Olena K."),
                new Forward(4712L, null, "Petro", null),
                new Service("invite_members", Map.of("members", "Iryna, Bohdan", "title", "News")));
        String json = json(message);

        assertThat(json).doesNotContain("4711", "4712", "Olena K", "Koval", "Petro", "Iryna", "Bohdan", "380501234567");
        assertThat(json).contains("call Olena", "News", "SomeBot", "Zarya", "zarya_demo");
        assertThat(policy.apply(message).contentHash()).isEqualTo(message.contentHash());
        assertThat(policy.apply(message).ref()).isEqualTo(message.ref());
    }

    @Test
    void samePerson_hasOnePseudonymEverywhere_untilTheKeyChanges() {
        TelegramMessage ofUser = message(GROUP, new Sender("user", "user4711", "Olena", null), null, null);
        Sender first = Objects.requireNonNull(policy.apply(ofUser).sender());
        TelegramMessage forwarded = policy.apply(message(GROUP, null, new Forward(4711L, 3L, "Olena", null), null));
        SenderPolicy other = new PseudonymousSenders("x".repeat(32).getBytes(UTF_8));

        assertThat(first.id()).startsWith("anon-").hasSize(25);
        assertThat(forwarded.forward()).isEqualTo(new Forward(null, null, first.id(), null));
        assertThat(other.apply(ofUser).sender()).isNotEqualTo(first);
        assertThat(policy.apply(policy.apply(ofUser))).isEqualTo(policy.apply(ofUser));
    }

    @Test
    void channels_stayClear_theirAuthorsDoNot() {
        Sender channel = new Sender("chat", "channel100", "Zarya", "Olena");
        Forward ofChannel = new Forward(-1_000_000_000_100L, 5L, "Zarya", null);
        Forward ofPreview = new Forward(null, 5L, "Zarya", null);

        assertThat(json(message(GROUP, channel, ofChannel, null)))
                .contains("channel100")
                .doesNotContain("\"Olena\"");
        assertThat(policy.apply(message(GROUP, null, ofChannel, null)).forward())
                .isEqualTo(ofChannel);
        assertThat(policy.apply(message(GROUP, null, ofPreview, null)).forward())
                .isEqualTo(ofPreview);
        Sender ofOldExport = new Sender("hidden", null, "Zarya", null);
        assertThat(policy.apply(message(GROUP, ofOldExport, null, null)).sender())
                .isEqualTo(ofOldExport);
    }

    @Test
    void groupThatBecameASupergroup_isStillLinked() {
        Service upgrade = new Service("migrate_to_supergroup", Map.of("to_chat_id", "-1002100000101"));

        assertThat(policy.apply(message(GROUP, null, null, upgrade)).service()).isEqualTo(upgrade);
    }

    @Test
    void bareNames_ofHiddenSendersAndForwards_areCovered() {
        TelegramMessage message =
                message(GROUP, new Sender("hidden", null, "Olena", null), new Forward(null, null, "Petro", null), null);

        assertThat(json(message)).doesNotContain("\"Olena\"", "Petro");
    }

    @Test
    void privateChat_losesItsName() {
        Chat chat = new Chat(4711, ChatType.UNKNOWN, "Olena Koval", "olena");

        assertThat(json(message(chat, null, null, null))).doesNotContain("Olena Koval", "\"olena\"");
    }

    @Test
    void rawOfADeadLetter_losesItsPeopleToo() {
        String raw = "{\"id\":1,\"from\":\"Olena\",\"from_id\":\"user4711\",\"text\":\"from Kyiv\","
                + "\"contact_information\":{\"first_name\":\"Petro\"},\"members\":[\"Iryna\",null]}";

        assertThat(policy.raw(raw)).contains("from Kyiv").doesNotContain("Olena", "4711", "Petro", "Iryna");
        assertThat(policy.raw("<div>Olena")).isEqualTo("<div>Olena");
        assertThat(SenderPolicy.CLEAR.raw(raw)).isEqualTo(raw);
    }

    @Test
    void clear_changesNothing() {
        TelegramMessage message = message(GROUP, new Sender("user", "user4711", "Olena", null), null, null);

        assertThat(SenderPolicy.CLEAR.apply(message)).isEqualTo(message);
    }
}
