// SPDX-License-Identifier: Apache-2.0
/** The bundled channels and what became of them. */
@NullMarked
package io.telesift.cli.demo;

import org.jspecify.annotations.NullMarked;
