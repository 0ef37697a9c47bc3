// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.people;

import io.telesift.common.model.TelegramMessage;

/** What of people is published. Pure: the same message gives the same, and content and identity never change. */
@FunctionalInterface
public interface SenderPolicy {
    /** Everything as the source tells it: by explicit setting only. */
    SenderPolicy CLEAR = message -> message;

    /** The message as it may be published. */
    TelegramMessage apply(TelegramMessage message);

    /** What could not be made a message of, as it may be published. */
    default String raw(String raw) {
        return raw;
    }
}
