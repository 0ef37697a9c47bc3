// SPDX-License-Identifier: Apache-2.0
/** The way to a running Telesift over HTTP. */
@NullMarked
package io.telesift.cli.server;

import org.jspecify.annotations.NullMarked;
