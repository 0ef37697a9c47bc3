// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import org.jspecify.annotations.Nullable;

/** Hosts whose role is the same in every message, such as those of warninglists. Thread-safe. */
@FunctionalInterface
public interface KnownHosts {
    /** Knows none. */
    KnownHosts NONE = host -> null;

    /**
     * What is known of this host, or null.
     *
     * @param host lower case, punycode; an address as text
     */
    @Nullable
    RoleVerdict of(String host);
}
