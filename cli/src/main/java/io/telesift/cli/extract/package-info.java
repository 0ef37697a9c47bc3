// SPDX-License-Identifier: Apache-2.0
/** Text in, indicators out, without a server: only the engine is loaded. */
@NullMarked
package io.telesift.cli.extract;

import org.jspecify.annotations.NullMarked;
