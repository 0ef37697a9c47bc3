// SPDX-License-Identifier: Apache-2.0
/** A real Kafka broker and a MongoDB-wire store inside this JVM, for one-process use and for tests. */
@NullMarked
package io.telesift.embedded;

import org.jspecify.annotations.NullMarked;
