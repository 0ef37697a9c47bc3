// SPDX-License-Identifier: Apache-2.0
/** Public lists, fetched and put beside the shipped ones. */
@NullMarked
package io.telesift.cli.lists;

import org.jspecify.annotations.NullMarked;
