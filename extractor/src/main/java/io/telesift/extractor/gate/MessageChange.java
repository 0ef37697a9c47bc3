// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.gate;

import io.telesift.common.model.Message;
import org.jspecify.annotations.Nullable;

/**
 * A new state of a message, before anything is looked for in it, and the one it follows.
 *
 * @param before {@code null} if this is the first
 */
public record MessageChange(@Nullable Message before, Message after) {}
