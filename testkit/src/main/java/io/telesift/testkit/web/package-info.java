// SPDX-License-Identifier: Apache-2.0
/** A stand-in of the public web preview: channels that a test fills, served in Telegram's markup, with its faults. */
@NullMarked
package io.telesift.testkit.web;

import org.jspecify.annotations.NullMarked;
