// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.export;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** What an {@link ExportReader} calls while it walks through a file, in the file's order. */
interface ExportVisitor {
    /** The messages of this chat follow. */
    void chatStarted(ExportChat chat);

    /**
     * A message, or what stands in its place.
     *
     * @param parser on the first token of the value; must be left on its last one
     */
    void message(JsonParser parser) throws IOException;

    /** All messages of the chat were read; not called for a chat that the file breaks off in. */
    void chatEnded();
}
