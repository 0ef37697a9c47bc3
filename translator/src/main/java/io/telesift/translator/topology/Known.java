// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import io.telesift.common.model.TranslationResult;
import org.jspecify.annotations.Nullable;

/**
 * What the memory holds of a text and target.
 *
 * @param askedAt when a provider was asked for it, milliseconds since 1970
 * @param result the translation, for ever; absent while the request is in flight
 */
record Known(long askedAt, @Nullable TranslationResult result) {}
