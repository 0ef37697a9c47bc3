// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import org.jspecify.annotations.Nullable;

/** The preview card under a message: the server's words about a link, not the author's. */
public record LinkPreview(
        @Nullable String url,
        @Nullable String title,
        @Nullable String description) {}
