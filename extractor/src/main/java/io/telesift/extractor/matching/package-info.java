// SPDX-License-Identifier: Apache-2.0
/** Rules on messages and on their translations: hits. */
@NullMarked
package io.telesift.extractor.matching;

import org.jspecify.annotations.NullMarked;
