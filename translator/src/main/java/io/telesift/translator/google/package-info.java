// SPDX-License-Identifier: Apache-2.0
/** Cloud Translation's HTTP API, version 2 (Basic). */
@NullMarked
package io.telesift.translator.google;

import org.jspecify.annotations.NullMarked;
