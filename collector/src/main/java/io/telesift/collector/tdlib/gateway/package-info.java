// SPDX-License-Identifier: Apache-2.0
/** The seam to TDLib: JSON in, JSON out, and only what reads. */
@NullMarked
package io.telesift.collector.tdlib.gateway;

import org.jspecify.annotations.NullMarked;
