// SPDX-License-Identifier: Apache-2.0
/** The session of an account: its folder, its key, and the way from nothing to logged in. */
@NullMarked
package io.telesift.collector.tdlib.login;

import org.jspecify.annotations.NullMarked;
