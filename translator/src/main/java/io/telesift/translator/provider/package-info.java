// SPDX-License-Identifier: Apache-2.0
/** Who translates: one small interface, a chain of several, and what is checked in each answer. */
@NullMarked
package io.telesift.translator.provider;

import org.jspecify.annotations.NullMarked;
