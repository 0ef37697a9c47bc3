// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.shape;

import io.telesift.common.model.Claim;
import io.telesift.common.model.MessageRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who claims to have hit whom.
 *
 * @param messageId {@code <chatId>:<messageId>}
 */
public record ClaimShape(
        String id,
        String messageId,
        ChatShape chat,
        @Nullable Instant date,
        @Nullable String actor,
        @Nullable String organisation,
        @Nullable String domain,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String method,
        @Nullable String proof) {
    /** The shape of a row. */
    public static ClaimShape of(String id, Claim claim) {
        return new ClaimShape(
                id,
                new MessageRef(claim.chat().id(), claim.messageId()).key(),
                ChatShape.of(claim.chat()),
                claim.date(),
                claim.actor(),
                claim.organisation(),
                claim.domain(),
                claim.country(),
                claim.sector(),
                claim.method(),
                claim.proof());
    }
}
