// SPDX-License-Identifier: Apache-2.0
/** What people see: tables, progress, and foreign text that must not command the terminal. */
@NullMarked
package io.telesift.cli.terminal;

import org.jspecify.annotations.NullMarked;
