// SPDX-License-Identifier: Apache-2.0
/** What no translator may touch: masked before a call, restored after it, and compared. Pure. */
@NullMarked
package io.telesift.translator.guard;

import org.jspecify.annotations.NullMarked;
