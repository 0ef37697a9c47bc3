// SPDX-License-Identifier: Apache-2.0
/** Reads an account: live updates are a hint, history is the guarantee. */
@NullMarked
package io.telesift.collector.tdlib.account;

import org.jspecify.annotations.NullMarked;
