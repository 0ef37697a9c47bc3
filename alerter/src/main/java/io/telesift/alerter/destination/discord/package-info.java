// SPDX-License-Identifier: Apache-2.0
/** Discord's execute-webhook API. */
@NullMarked
package io.telesift.alerter.destination.discord;

import org.jspecify.annotations.NullMarked;
