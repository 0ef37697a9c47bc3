// SPDX-License-Identifier: Apache-2.0
/** The version gate: decides whether an observation is new, an edit, a deletion or nothing. */
@NullMarked
package io.telesift.extractor.gate;

import org.jspecify.annotations.NullMarked;
