// SPDX-License-Identifier: Apache-2.0
/** The indicator table: exact counts over all sightings, and its twin for a SIEM. */
@NullMarked
package io.telesift.extractor.indicator;

import org.jspecify.annotations.NullMarked;
