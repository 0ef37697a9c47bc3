// SPDX-License-Identifier: Apache-2.0
/** Indicators and sightings as files for other programs. */
@NullMarked
package io.telesift.query.export;

import org.jspecify.annotations.NullMarked;
