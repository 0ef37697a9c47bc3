// SPDX-License-Identifier: Apache-2.0
/** Reading topics as a SIEM would. */
@NullMarked
package io.telesift.cli.tail;

import org.jspecify.annotations.NullMarked;
