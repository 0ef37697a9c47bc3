// SPDX-License-Identifier: Apache-2.0
/** What TDLib tells of messages and chats, as the pipeline knows it: pure. */
@NullMarked
package io.telesift.collector.tdlib.message;

import org.jspecify.annotations.NullMarked;
