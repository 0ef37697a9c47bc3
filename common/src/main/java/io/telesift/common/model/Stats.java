// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How often a message was seen and answered; never part of its identity.
 *
 * @param viewsApproximate the source rounds ("12.3K")
 * @param reactions emoji (or {@code custom:<id>}) to count
 */
public record Stats(
        @Nullable Long views,
        boolean viewsApproximate,
        @Nullable Long forwards,
        Map<String, Integer> reactions) {
    public Stats {
        reactions = Values.map(reactions);
    }
}
