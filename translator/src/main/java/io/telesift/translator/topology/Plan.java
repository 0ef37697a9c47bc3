// SPDX-License-Identifier: Apache-2.0
package io.telesift.translator.topology;

import io.telesift.common.model.Translation;
import org.jspecify.annotations.Nullable;

/** What follows from a new state of a message. */
sealed interface Plan {
    /** A row at once; {@code null} erases it. Travels under {@code <chatId>:<messageId>:<target>}. */
    record Row(@Nullable Translation translation) implements Plan {}

    /** A text is needed. Travels under {@code <text hash>:<target>}. */
    record Ask(Wanted wanted) implements Plan {}
}
