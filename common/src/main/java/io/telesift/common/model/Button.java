// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import org.jspecify.annotations.Nullable;

/** A button under a message; actors put links and wallets there. */
public record Button(@Nullable String text, @Nullable String url) {}
