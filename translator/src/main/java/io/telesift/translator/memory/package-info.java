// SPDX-License-Identifier: Apache-2.0
/** Translations made by people, from a file. */
@NullMarked
package io.telesift.translator.memory;

import org.jspecify.annotations.NullMarked;
