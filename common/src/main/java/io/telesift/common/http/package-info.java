// SPDX-License-Identifier: Apache-2.0
/** Calls to other systems over HTTP, as seen by code that must not know which client makes them. */
@NullMarked
package io.telesift.common.http;

import org.jspecify.annotations.NullMarked;
