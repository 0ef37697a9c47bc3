// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.imports;

import io.telesift.collector.source.Observation.Covered;
import io.telesift.common.model.Deletion;
import io.telesift.common.model.Source;
import io.telesift.common.model.TelegramMessage;

/** A message that is no longer where it was: gone as far as can be told, until somebody sees it again. */
final class Missing {
    private Missing() {}

    /** Without content, which only those know who saw it. */
    static TelegramMessage message(Source source, Covered covered, long id) {
        return new TelegramMessage(
                source,
                covered.observedAt(),
                covered.chat(),
                id,
                null,
                null,
                false,
                new Deletion(covered.observedAt(), false),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
