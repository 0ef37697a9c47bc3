// SPDX-License-Identifier: Apache-2.0
/** The collector's internal HTTP interface. */
@NullMarked
package io.telesift.collector.http;

import org.jspecify.annotations.NullMarked;
