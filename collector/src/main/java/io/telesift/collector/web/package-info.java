// SPDX-License-Identifier: Apache-2.0
/** Public channels as their web preview shows them: pages read, mapped and followed, without an account. */
@NullMarked
package io.telesift.collector.web;

import org.jspecify.annotations.NullMarked;
