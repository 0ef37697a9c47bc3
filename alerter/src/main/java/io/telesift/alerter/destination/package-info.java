// SPDX-License-Identifier: Apache-2.0
/** Where alerts go: one interface, one package for each kind. */
@NullMarked
package io.telesift.alerter.destination;

import org.jspecify.annotations.NullMarked;
