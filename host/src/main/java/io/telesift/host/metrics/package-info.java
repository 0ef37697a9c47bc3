// SPDX-License-Identifier: Apache-2.0
/** Figures for Prometheus: ours, told through {@link io.telesift.common.health.Measured}, and the JVM's. */
@NullMarked
package io.telesift.host.metrics;

import org.jspecify.annotations.NullMarked;
