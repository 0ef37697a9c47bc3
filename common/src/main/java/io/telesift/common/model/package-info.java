// SPDX-License-Identifier: Apache-2.0
/** The message schema: immutable records, the only language the services share. JSON in camelCase, times in UTC with milliseconds, text offsets in UTF-16 code units. */
@NullMarked
package io.telesift.common.model;

import org.jspecify.annotations.NullMarked;
