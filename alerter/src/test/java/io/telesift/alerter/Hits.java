// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter;

import io.telesift.common.model.Chat;
import io.telesift.common.model.ChatType;
import io.telesift.common.model.Finding;
import io.telesift.common.model.Hit;
import io.telesift.common.model.IndicatorType;
import io.telesift.common.model.Role;
import io.telesift.common.model.RuleMatch;
import io.telesift.common.model.Severity;
import io.telesift.common.model.TextForm;
import io.telesift.common.model.Tlp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hits as the extractor writes them. */
public final class Hits {
    private static final Chat CHAT = new Chat(-1002100000101L, ChatType.CHANNEL, "ЗАРЯ | Demo Squad", "zarya_demo");

    private Hits() {}

    /** A hit on a text without findings, posted at this time. */
    public static Hit hit(long messageId, Instant date, String text) {
        return hit(messageId, date, text, List.of(), Severity.HIGH, null);
    }

    /** Likewise with more to say. */
    public static Hit hit(
            long messageId,
            @Nullable Instant date,
            String text,
            List<Finding> findings,
            Severity severity,
            @Nullable String translation) {
        RuleMatch.Place place = new RuleMatch.Place("text", TextForm.ORIGINAL, "ru", 0, 1, "атака");
        return new Hit(
                "ddos-korea",
                "DDoS claims against Korea",
                severity,
                Tlp.AMBER,
                CHAT,
                messageId,
                date,
                date == null ? Instant.EPOCH : date,
                1,
                "ru",
                text,
                translation,
                translation == null ? null : "en",
                List.of(place),
                findings,
                "https://t.me/zarya_demo/" + messageId);
    }

    /** The first place of a value in a text as a finding. */
    public static Finding finding(IndicatorType type, String text, String raw, String value) {
        int start = text.indexOf(raw);
        return new Finding(
                type,
                value,
                raw,
                start,
                start + raw.length(),
                start,
                start + raw.length(),
                "text",
                !raw.equals(value),
                Role.UNKNOWN,
                80,
                null,
                Set.of(),
                List.of());
    }
}
