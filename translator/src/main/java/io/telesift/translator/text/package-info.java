// SPDX-License-Identifier: Apache-2.0
/** What is known of a text before anybody is paid to translate it. Pure. */
@NullMarked
package io.telesift.translator.text;

import org.jspecify.annotations.NullMarked;
