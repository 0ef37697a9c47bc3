// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Finding;
import io.telesift.common.model.TextEntity;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds indicators in a text. Thread-safe, never throws on any text, linear in its length. */
public interface IndicatorExtractor {
    /**
     * The findings in the order of their start. They do not overlap, but for a link into Telegram, which is a URL and a
     * handle at the same place.
     *
     * @param text as the author wrote it
     * @param entities what Telegram marked in it, offsets in UTF-16 code units; they beat any heuristic. Entities that
     *     reach outside the text are ignored.
     */
    List<Finding> extract(String text, List<TextEntity> entities);

    /** Likewise, for a text without entities. */
    default List<Finding> extract(String text) {
        return extract(text, List.of());
    }

    /**
     * Likewise, for a text in UTF-8: the fastest way. Bytes that are no UTF-8 count as what {@link String} makes of them,
     * and so do the places of the findings then.
     */
    default List<Finding> extract(byte[] utf8) {
        return extract(new String(utf8, StandardCharsets.UTF_8));
    }

    /** Changes whenever the same text may give other findings: stamped on every message. */
    String version();
}
