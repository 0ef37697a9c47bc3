// SPDX-License-Identifier: Apache-2.0
/** TDLib by its JSON interface, on any libtdjson. */
@NullMarked
package io.telesift.collector.tdlib.tdjson;

import org.jspecify.annotations.NullMarked;
