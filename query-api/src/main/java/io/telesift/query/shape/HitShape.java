// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.shape;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.telesift.common.model.Hit;
import io.telesift.common.model.RuleMatch;
import io.telesift.common.model.Severity;
import io.telesift.common.model.Tlp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule that matched a message.
 *
 * @param messageId {@code <chatId>:<messageId>}
 * @param alertId the alert that told of it, {@code null} if none did yet
 */
public record HitShape(
        String id,
        String ruleId,
        String ruleName,
        Severity severity,
        Tlp tlp,
        String messageId,
        ChatShape chat,
        @Nullable Instant date,
        Instant at,
        int version,
        String lang,
        String text,
        @Nullable String translation,
        @Nullable String translationLang,
        List<RuleMatch.Place> matches,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String alertId,
        @Nullable String link) {
    static HitShape of(String id, Hit hit, @Nullable String alertId) {
        return new HitShape(
                id,
                hit.ruleId(),
                hit.ruleName(),
                hit.severity(),
                hit.tlp(),
                hit.ref().key(),
                ChatShape.of(hit.chat()),
                hit.date(),
                hit.at(),
                hit.version(),
                hit.lang(),
                hit.text(),
                hit.translation(),
                hit.translationLang(),
                hit.matches(),
                alertId,
                hit.link());
    }
}
