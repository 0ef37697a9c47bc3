// SPDX-License-Identifier: Apache-2.0
/** What every part of a service has in common: start, check, close. */
@NullMarked
package io.telesift.common.health;

import org.jspecify.annotations.NullMarked;
