// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import org.jspecify.annotations.Nullable;

/**
 * The message this one answers.
 *
 * @param chatId absent: the same chat
 */
public record ReplyTo(@Nullable Long chatId, long messageId) {}
