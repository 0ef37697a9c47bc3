// SPDX-License-Identifier: Apache-2.0
/** Text in, indicators out: extraction, refanging, defanging. Pure, no framework, no I/O. */
@NullMarked
package io.telesift.engine.ioc;

import org.jspecify.annotations.NullMarked;
