// SPDX-License-Identifier: Apache-2.0
/** Finding Telegram Desktop exports and bringing them to a server. */
@NullMarked
package io.telesift.cli.imports;

import org.jspecify.annotations.NullMarked;
