// SPDX-License-Identifier: Apache-2.0
/** Everything in one JVM: broker, store and all services, on one data directory. */
@NullMarked
package io.telesift.standalone;

import org.jspecify.annotations.NullMarked;
