// SPDX-License-Identifier: Apache-2.0
/** Uploads, passed on to the collector. */
@NullMarked
package io.telesift.query.imports;

import org.jspecify.annotations.NullMarked;
