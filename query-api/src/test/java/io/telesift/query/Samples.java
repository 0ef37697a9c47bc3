// SPDX-License-Identifier: Apache-2.0
package io.telesift.query;

import io.telesift.common.model.Alert;
import io.telesift.common.model.AlertStatus;
import io.telesift.common.model.Chat;
import io.telesift.common.model.ChatType;
import io.telesift.common.model.Claim;
import io.telesift.common.model.ContentHash;
import io.telesift.common.model.Finding;
import io.telesift.common.model.Hit;
import io.telesift.common.model.Indicator;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Message;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.MessageVersion;
import io.telesift.common.model.Role;
import io.telesift.common.model.Rule;
import io.telesift.common.model.RuleMatch;
import io.telesift.common.model.Service;
import io.telesift.common.model.Severity;
import io.telesift.common.model.Sighting;
import io.telesift.common.model.SourceKind;
import io.telesift.common.model.Stats;
import io.telesift.common.model.TextForm;
import io.telesift.common.model.Tlp;
import io.telesift.common.model.Translation;
import io.telesift.common.model.TranslationStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records as the other services publish them. */
public final class Samples {
    public static final Chat CHAT = new Chat(-1001234567890L, ChatType.CHANNEL, "Zarya", "zarya_demo");
    public static final Chat OTHER_CHAT = new Chat(-1009876543210L, ChatType.CHANNEL, "Noname", "noname_demo");
    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123Z");

    private Samples() {}

    public static Message message(Chat chat, long id, Instant date, String text) {
        return message(chat, id, date, text, null, Map.of());
    }

    public static Message service(Chat chat, long id, Instant date) {
        return message(chat, id, date, "", new Service("pin_message", Map.of("a.b", "$where")), Map.of());
    }

    public static Message message(
            Chat chat, long id, Instant date, String text, @Nullable Service service, Map<String, Integer> reactions) {
        MessageContent content = MessageContent.ofText(text);
        MessageVersion version =
                new MessageVersion(1, ContentHash.of(content), null, date, Set.of(SourceKind.WEB), content);
        return new Message(
                chat,
                id,
                date,
                date,
                date,
                1,
                List.of(version),
                1,
                0,
                null,
                Set.of(SourceKind.WEB),
                service,
                null,
                null,
                null,
                null,
                null,
                null,
                new Stats(12_300L, true, null, reactions),
                "ru",
                Set.of("ddos"),
                List.of(finding("panel.example")),
                List.of(),
                "test");
    }

    private static Instant date(Message message) {
        return Objects.requireNonNull(message.date());
    }

    private static Finding finding(String value) {
        return new Finding(
                IndicatorType.DOMAIN,
                value,
                value,
                0,
                value.length(),
                0,
                value.length(),
                "text",
                false,
                Role.INFRASTRUCTURE,
                80,
                null,
                Set.of(),
                List.of());
    }

    public static Translation translation(Message message, String target, String text) {
        return new Translation(
                target,
                TranslationStatus.TRANSLATED,
                text,
                null,
                "libretranslate",
                "ru",
                NOON,
                Translation.Snapshot.of(message));
    }

    public static Sighting sighting(Message message, IndicatorType type, String value) {
        return new Sighting(
                type,
                value,
                message.chat(),
                message.messageId(),
                date(message),
                value,
                "text",
                0,
                value.length(),
                false,
                Role.INFRASTRUCTURE,
                80,
                null,
                Set.of(),
                Set.of(1),
                true,
                message.link());
    }

    public static Indicator indicator(IndicatorType type, String value, Instant lastSeen, int confidence) {
        return new Indicator(
                type,
                value,
                value.replace(".", "[.]"),
                Role.INFRASTRUCTURE,
                Map.of(Role.INFRASTRUCTURE, 2L, Role.PROOF, 1L),
                confidence,
                lastSeen.minusSeconds(3_600),
                lastSeen,
                3,
                1,
                List.of(new Indicator.ChannelCount(CHAT, 3, lastSeen.minusSeconds(3_600), lastSeen)));
    }

    public static Hit hit(Message message, String ruleId, Severity severity) {
        return new Hit(
                ruleId,
                "Attacks on Korea",
                severity,
                Tlp.AMBER,
                message.chat(),
                message.messageId(),
                message.date(),
                date(message),
                1,
                "ru",
                message.text(),
                null,
                null,
                List.of(new RuleMatch.Place("text", TextForm.ORIGINAL, "ru", 0, 5, "атак*")),
                List.of(),
                message.link());
    }

    public static Alert alert(String id, Hit hit) {
        return new Alert(
                id, List.of(hit.key()), "discord", AlertStatus.SENT, null, "77", hit.severity(), 1, hit.at(), NOON);
    }

    public static Claim claim(Message message) {
        return new Claim(
                message.chat(),
                message.messageId(),
                1,
                message.date(),
                "Zarya",
                "Example Bank",
                "bank.example",
                "KR",
                "finance",
                "ddos",
                null);
    }

    public static Rule rule(String id) {
        return new Rule(
                id,
                "Attacks on Korea",
                true,
                Severity.HIGH,
                Tlp.AMBER,
                List.of(List.of("атак*"), List.of("коре*")),
                List.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                java.time.Duration.ofMinutes(5),
                Set.of());
    }
}
