// SPDX-License-Identifier: Apache-2.0
/** The parts of a login at the terminal. */
@NullMarked
package io.telesift.cli.login;

import org.jspecify.annotations.NullMarked;
