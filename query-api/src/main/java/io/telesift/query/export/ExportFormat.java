// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.export;

import io.telesift.query.store.Filter;
import io.telesift.query.store.Views;

/** A way to write indicators or sightings. */
public interface ExportFormat {
    /** For the {@code Content-Type} header, with its charset. */
    String mediaType();

    /** For the file's name. */
    String extension();

    /** Begins an export of what the filter chooses; the caller closes it. */
    Chunks open(Views views, Filter filter);
}
