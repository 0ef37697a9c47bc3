// SPDX-License-Identifier: Apache-2.0
/** What an indicator is to the message that holds it: by kind, known services, words beside it, headings. Pure. */
@NullMarked
package io.telesift.engine.role;

import org.jspecify.annotations.NullMarked;
