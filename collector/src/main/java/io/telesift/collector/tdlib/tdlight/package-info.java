// SPDX-License-Identifier: Apache-2.0
/** TDLib by way of tdlight-java: what needs no such library; the rest is in {@code src/tdlight}, built with {@code -Ptdlight}. */
@NullMarked
package io.telesift.collector.tdlib.tdlight;

import org.jspecify.annotations.NullMarked;
