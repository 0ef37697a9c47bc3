// SPDX-License-Identifier: Apache-2.0
/** The HTTP API: one controller a resource. */
@NullMarked
package io.telesift.query.http;

import org.jspecify.annotations.NullMarked;
