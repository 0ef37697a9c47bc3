// SPDX-License-Identifier: Apache-2.0
/** The list of channels as commands see and change it, and the posts of some of them as they come in. */
@NullMarked
package io.telesift.cli.channels;

import org.jspecify.annotations.NullMarked;
