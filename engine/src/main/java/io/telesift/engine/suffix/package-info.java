// SPDX-License-Identifier: Apache-2.0
/** Which endings of host names are public: anybody may register a name below them. */
@NullMarked
package io.telesift.engine.suffix;

import org.jspecify.annotations.NullMarked;
