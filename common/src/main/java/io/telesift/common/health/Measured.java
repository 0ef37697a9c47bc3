// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.health;

import java.util.stream.Stream;

/** A part of a service that tells figures about itself. */
@FunctionalInterface
public interface Measured {
    /** As of now; called by any thread, answered at once. */
    Stream<Measure> measures();
}
