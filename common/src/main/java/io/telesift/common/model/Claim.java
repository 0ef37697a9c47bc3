// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who claims to have hit whom, on {@code cti.claim.v1}.
 *
 * @param number from 1 within the message; several targets in one post are several claims
 * @param actor the channel's tag or the signature
 * @param country ISO 3166-1 alpha-2
 * @param method {@code ddos, defacement, leak, access, ransomware, ...}
 */
public record Claim(
        Chat chat,
        long messageId,
        int number,
        @Nullable Instant date,
        @Nullable String actor,
        @Nullable String organisation,
        @Nullable String domain,
        @Nullable String country,
        @Nullable String sector,
        @Nullable String method,
        @Nullable String proof)
        implements Versioned {
    public Claim {
        Values.required(chat, "chat");
    }

    /** {@code <chatId>:<messageId>:<n>}. */
    public String key() {
        return new MessageRef(chat.id(), messageId).key() + ":" + number;
    }
}
