// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import org.jspecify.annotations.Nullable;

/** A shared contact card. */
public record Contact(
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String phone) {}
