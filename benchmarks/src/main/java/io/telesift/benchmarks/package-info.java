// SPDX-License-Identifier: Apache-2.0
/** How fast the engine is. Measurements, not tests. */
@NullMarked
package io.telesift.benchmarks;

import org.jspecify.annotations.NullMarked;
