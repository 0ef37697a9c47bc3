// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.warninglist;

/**
 * A value stands on a warninglist.
 *
 * @param list the list's name, such as {@code public-dns}
 */
public record Warning(String list, WarningKind kind) {}
