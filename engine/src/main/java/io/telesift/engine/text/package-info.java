// SPDX-License-Identifier: Apache-2.0
/** What is known of a text before anything is looked for in it: language, words, folding. */
@NullMarked
package io.telesift.engine.text;

import org.jspecify.annotations.NullMarked;
