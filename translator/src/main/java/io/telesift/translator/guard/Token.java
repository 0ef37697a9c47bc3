// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.guard;

/**
 * A part of a text that a translator does not see.
 *
 * @param start first UTF-16 code unit
 * @param end exclusive
 * @param rendering what stands in the translation in its place
 */
record Token(int start, int end, String rendering) {}
