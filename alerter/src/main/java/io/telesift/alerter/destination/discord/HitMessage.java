// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter.destination.discord;

import static io.telesift.alerter.destination.discord.DiscordText.escaped;

import io.telesift.alerter.destination.Defang;
import io.telesift.alerter.destination.discord.WebhookMessage.Embed;
import io.telesift.alerter.destination.discord.WebhookMessage.Field;
import io.telesift.alerter.destination.discord.WebhookMessage.Footer;
import io.telesift.common.model.Finding;
import io.telesift.common.model.Hit;
import io.telesift.common.model.RuleMatch;
import io.telesift.common.model.Severity;
import io.telesift.common.model.TextForm;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A hit as a post. Discord's limits: title 256, description 4096, a field's name 256 and value 1024, footer 2048, all
 * together 6000; ours add up to less than that.
 */
final class HitMessage {
    private static final int TITLE = 250;
    private static final int EXCERPT = 2_000;
    private static final int FIELD = 1_000;
    private static final int CHANNEL = 200;
    private static final int MOST_INDICATORS = 15;

    /** UTF-16 code units before the first match that an excerpt keeps, if it cannot begin at the text's start. */
    private static final int BEFORE_MATCH = 300;

    private static final Pattern MESSAGE_LINK = Pattern.compile("https://t\\.me/(c/)?\\w{1,64}/\\d{1,19}");

    private final DateTimeFormatter time;

    HitMessage(ZoneId zone) {
        this.time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm zzz", Locale.ENGLISH)
                .withZone(zone);
    }

    WebhookMessage full(String alertId, Hit hit) {
        return WebhookMessage.of(new Embed(
                escaped(hit.ruleName(), TITLE),
                escaped(excerpt(hit), EXCERPT),
                colour(hit.severity()),
                fields(hit),
                new Footer(footer(alertId)),
                hit.date()));
    }

    /** Second and last try for a post that Discord refused: no embed, next to nothing foreign. */
    WebhookMessage minimal(String alertId, Hit hit) {
        return WebhookMessage.of(escaped(hit.ruleName(), TITLE) + "\n" + where(hit) + "\n" + footer(alertId));
    }

    /** The one link that is ours, and so not escaped: backslashes would break it. Else the message's identity. */
    private static String where(Hit hit) {
        return hit.link() != null && MESSAGE_LINK.matcher(hit.link()).matches()
                ? hit.link()
                : hit.ref().key();
    }

    private static String footer(String alertId) {
        return "Telesift · " + alertId;
    }

    private List<Field> fields(Hit hit) {
        List<Field> fields = new ArrayList<>();
        if (hit.translation() != null) {
            String lang = hit.translationLang() == null ? "" : " (" + escaped(hit.translationLang(), 20) + ")";
            String text = Defang.mentions(hit.translation(), hit.findings());
            fields.add(new Field("Translation" + lang, escaped(text, FIELD), false));
        }
        fields.add(new Field("Channel", escaped(hit.chat().displayName(), CHANNEL), true));
        fields.add(new Field("Posted", posted(hit.date()), true));
        fields.add(new Field(
                "Severity",
                hit.severity().value() + " · TLP:" + hit.tlp().value().toUpperCase(Locale.ROOT),
                true));
        if (!hit.findings().isEmpty()) {
            fields.add(new Field("Indicators", indicators(hit.findings()), false));
        }
        fields.add(new Field("Message", where(hit), false));
        return List.copyOf(fields);
    }

    /** Twice: in the team's zone for reports, in each reader's own by Discord. */
    private String posted(@Nullable Instant date) {
        return date == null ? "unknown" : time.format(date) + " (<t:" + date.getEpochSecond() + ":f>)";
    }

    private static String indicators(List<Finding> findings) {
        List<String> distinct = findings.stream()
                .map(finding -> finding.type().value() + "  " + Defang.indicator(finding.type(), finding.value()))
                .distinct()
                .toList();
        String lines = distinct.stream().limit(MOST_INDICATORS).collect(Collectors.joining("\n"));
        int more = distinct.size() - MOST_INDICATORS;
        return escaped(more > 0 ? "(" + distinct.size() + " in all)\n" + lines : lines, FIELD);
    }

    /** From the start if the first match lies near it, else from a little before the match. */
    private static String excerpt(Hit hit) {
        String safe = Defang.text(hit.text(), hit.findings());
        int match = hit.matches().stream()
                .filter(place -> place.form() == TextForm.ORIGINAL)
                .mapToInt(RuleMatch.Place::start)
                .min()
                .orElse(0);
        int start = match - BEFORE_MATCH;
        if (match < EXCERPT / 2 || start >= safe.length()) {
            return safe;
        }
        return "… " + safe.substring(Character.isLowSurrogate(safe.charAt(start)) ? start + 1 : start);
    }

    private static int colour(Severity severity) {
        return switch (severity) {
            case CRITICAL -> 0x9B1C31;
            case HIGH -> 0xD9480F;
            case MEDIUM -> 0xE0A800;
            case LOW -> 0x2B7A78;
            case INFO, UNKNOWN -> 0x6B7280;
        };
    }
}
