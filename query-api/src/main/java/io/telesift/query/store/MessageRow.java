// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.store;

import io.telesift.common.model.Message;
import java.util.Map;

/**
 * A message with what other stages added.
 *
 * @param translations by target language
 */
public record MessageRow(Message message, Map<String, TranslationRow> translations) {
    public MessageRow {
        translations = Map.copyOf(translations);
    }
}
