// SPDX-License-Identifier: Apache-2.0
/** Imports of export files: spool, queue, one import's run and what became of it. */
@NullMarked
package io.telesift.collector.imports;

import org.jspecify.annotations.NullMarked;
