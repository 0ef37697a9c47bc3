// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.Role;

/**
 * A well-known service: what it is to most messages, and what in a message counts for more.
 *
 * @param host in lower case; {@code name.*} for the name under every top-level domain
 */
record Service(String host, RoleVerdict verdict, Yields yields) {
    /** To what a service's usual role gives way. */
    enum Yields {
        /** To nothing: it can be nothing else. */
        NEVER,
        /** To words that name it as attacked: whoever else posts it only links there. */
        VICTIM,
        /** To any word, heading or defanging: anybody can put anything there. */
        ANY
    }

    static Service of(String host, Role role, Yields yields) {
        return new Service(host, new RoleVerdict(role, reason(host, role, yields)), yields);
    }

    Role role() {
        return verdict.role();
    }

    private static String reason(String host, Role role, Yields yields) {
        return switch (role) {
            case PROOF ->
                yields == Yields.NEVER ? "known proof service " + host : "known place for pastes and files " + host;
            case UNKNOWN -> "anybody can put anything behind " + host;
            case REFERENCE -> "known source of reports or news " + host;
            case BENIGN -> "known harmless service " + host;
            default -> "known service " + host;
        };
    }
}
