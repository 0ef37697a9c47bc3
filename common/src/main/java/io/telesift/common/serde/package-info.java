// SPDX-License-Identifier: Apache-2.0
/** JSON, once: the same mapper for topics, files and HTTP. */
@NullMarked
package io.telesift.common.serde;

import org.jspecify.annotations.NullMarked;
