// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule matched a message, on {@code cti.hit.v1}: one row a rule and message, holding all its matches. It carries what
 * an alert needs, so that the alerter looks nothing up. A hit stays when the message is edited or deleted: the post that
 * quietly changes is the interesting one.
 *
 * @param date when the message was posted
 * @param at the observation that led to the hit
 * @param version number of the message's version that matched
 * @param text the version's text, cut at {@link #MAX_TEXT}
 * @param translation the translation that matched or was at hand, cut likewise
 * @param findings of that version
 */
public record Hit(
        String ruleId,
        String ruleName,
        Severity severity,
        Tlp tlp,
        Chat chat,
        long messageId,
        @Nullable Instant date,
        Instant at,
        int version,
        String lang,
        String text,
        @Nullable String translation,
        @Nullable String translationLang,
        List<RuleMatch.Place> matches,
        List<Finding> findings,
        @Nullable String link)
        implements Versioned {
    /** Longest text kept in a hit, in UTF-16 code units: Telegram's own limit for a post. */
    public static final int MAX_TEXT = 4_096;

    public Hit {
        Values.required(ruleId, "ruleId");
        ruleName = ruleName == null ? ruleId : ruleName;
        severity = severity == null ? Severity.MEDIUM : severity;
        tlp = tlp == null ? Tlp.AMBER : tlp;
        Values.required(chat, "chat");
        Values.required(at, "at");
        lang = lang == null ? "und" : lang;
        text = cut(text == null ? "" : text);
        translation = translation == null ? null : cut(translation);
        matches = Values.list(matches);
        findings = Values.list(findings);
    }

    /** The message's identity. */
    public MessageRef ref() {
        return new MessageRef(chat.id(), messageId);
    }

    /** {@code <ruleId>:<chatId>:<messageId>}. */
    public String key() {
        return ruleId + ":" + ref().key();
    }

    private static String cut(String text) {
        if (text.length() <= MAX_TEXT) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(MAX_TEXT - 1)) ? MAX_TEXT - 1 : MAX_TEXT);
    }
}
