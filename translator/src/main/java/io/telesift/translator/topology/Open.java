// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import io.telesift.common.model.TranslationRequest;
import io.telesift.common.model.TranslationResult;
import io.telesift.common.model.TranslationStatus;
import io.telesift.common.topic.Topics;
import io.telesift.translator.provider.Outcome.Reason;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A request without a final answer. Times are of the machine's clock, milliseconds since 1970.
 *
 * @param askedAt when a provider was last asked
 * @param tries how often that was
 * @param retryAt when it is asked again, after an answer that time may change; absent while it is in flight
 * @param told those who wait know that it takes long
 */
record Open(
        TranslationRequest request,
        long askedAt,
        int tries,
        @Nullable Long retryAt,
        boolean told) {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    static Open first(TranslationRequest request, long now) {
        return new Open(request, now, 1, null, false);
    }

    /** May the answer be another one later, from the same providers? */
    static boolean mayChange(TranslationResult result) {
        String reason = result.reason() == null ? "" : result.reason();
        return result.status() == TranslationStatus.UNTRANSLATED
                && (reason.contains(Reason.QUOTA.words() + ":") || reason.contains(Reason.PROVIDER_DOWN.words() + ":"));
    }

    /** A request older than its topic's retention may have gone unread: nobody would ever answer it. */
    boolean inFlight(long now) {
        return retryAt == null && now - askedAt < Topics.WEEK.toMillis();
    }

    Open failed(long now) {
        long pause = FIRST_PAUSE.toMillis() << Math.min(tries - 1, MOST_DOUBLINGS);
        return new Open(request, askedAt, tries, now + pause, true);
    }

    boolean due(long now) {
        return retryAt != null && retryAt <= now;
    }

    Open again(long now) {
        return new Open(request, now, tries + 1, null, told);
    }

    boolean takesLong(long now) {
        return retryAt == null && !told && now - askedAt >= PATIENCE.toMillis();
    }

    Open asTold() {
        return new Open(request, askedAt, tries, retryAt, true);
    }
}
