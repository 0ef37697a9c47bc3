// SPDX-License-Identifier: Apache-2.0
/** Which text is asked for, which answer belongs to which message. Pure, no clock, no network. */
@NullMarked
package io.telesift.translator.topology;

import org.jspecify.annotations.NullMarked;
