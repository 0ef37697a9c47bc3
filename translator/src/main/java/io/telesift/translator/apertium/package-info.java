// SPDX-License-Identifier: Apache-2.0
/** Apertium-APy's HTTP API. */
@NullMarked
package io.telesift.translator.apertium;

import org.jspecify.annotations.NullMarked;
