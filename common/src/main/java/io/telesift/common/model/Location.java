// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import org.jspecify.annotations.Nullable;

/** A shared place, degrees in WGS 84. */
public record Location(
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String title,
        @Nullable String address) {}
