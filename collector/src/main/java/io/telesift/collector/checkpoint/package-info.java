// SPDX-License-Identifier: Apache-2.0
/** What was seen already, and the publisher that commits it with the messages. */
@NullMarked
package io.telesift.collector.checkpoint;

import org.jspecify.annotations.NullMarked;
