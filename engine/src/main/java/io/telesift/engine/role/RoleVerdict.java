// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.role;

import io.telesift.common.model.Role;

/**
 * A role and what speaks for it.
 *
 * @param reason a short phrase for people; it may quote a word of the shipped lists, never the message
 */
public record RoleVerdict(Role role, String reason) {}
