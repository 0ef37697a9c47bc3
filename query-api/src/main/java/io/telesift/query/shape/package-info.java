// SPDX-License-Identifier: Apache-2.0
/** The JSON that scripts read: stable shapes over the stored rows. */
@NullMarked
package io.telesift.query.shape;

import org.jspecify.annotations.NullMarked;
