// SPDX-License-Identifier: Apache-2.0
/** Findings, language and sightings of a message's versions. */
@NullMarked
package io.telesift.extractor.extraction;

import org.jspecify.annotations.NullMarked;
