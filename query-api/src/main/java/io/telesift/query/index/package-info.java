// SPDX-License-Identifier: Apache-2.0
/** From the topics into the views: the loop, its rebuilds, and what still waits. */
@NullMarked
package io.telesift.query.index;

import org.jspecify.annotations.NullMarked;
