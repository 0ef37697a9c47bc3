// SPDX-License-Identifier: Apache-2.0
/** Every topic, declared once: name, types, partitions, retention, who writes and who reads. */
@NullMarked
package io.telesift.common.topic;

import org.jspecify.annotations.NullMarked;
