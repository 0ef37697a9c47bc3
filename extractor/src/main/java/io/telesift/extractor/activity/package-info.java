// SPDX-License-Identifier: Apache-2.0
/** Counters by quarter of an hour, chat and kind. */
@NullMarked
package io.telesift.extractor.activity;

import org.jspecify.annotations.NullMarked;
