// SPDX-License-Identifier: Apache-2.0
/** How good extraction is, scored on labelled messages: {@code src/test/resources/corpus/GUIDE.md}. */
@NullMarked
package io.telesift.engine.corpus;

import org.jspecify.annotations.NullMarked;
