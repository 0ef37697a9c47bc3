// SPDX-License-Identifier: Apache-2.0
/** The {@code telesift} command: one class a subcommand. No framework but picocli, so that it answers at once. */
@NullMarked
package io.telesift.cli;

import org.jspecify.annotations.NullMarked;
