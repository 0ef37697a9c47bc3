// SPDX-License-Identifier: Apache-2.0
/** The service that owns the views: it writes them from the topics and serves them over HTTP. */
@NullMarked
package io.telesift.query;

import org.jspecify.annotations.NullMarked;
