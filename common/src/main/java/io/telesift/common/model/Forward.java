// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a forwarded message came from, as far as the source tells: an export gives only a name.
 *
 * @param name the original's title or author; {@code null} if deleted or hidden
 */
public record Forward(
        @Nullable Long chatId,
        @Nullable Long messageId,
        @Nullable String name,
        @Nullable Instant date) {}
