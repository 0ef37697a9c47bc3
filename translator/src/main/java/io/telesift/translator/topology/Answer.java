// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import io.telesift.common.model.TranslationResult;

/** An answer on its way back to a message; travels under {@code <chatId>:<messageId>}. */
record Answer(String hash, TranslationResult result) {}
