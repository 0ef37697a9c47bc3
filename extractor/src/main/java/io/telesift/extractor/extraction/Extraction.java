// SPDX-License-Identifier: Apache-2.0
package io.telesift.extractor.extraction;

import io.telesift.common.model.Finding;
import io.telesift.common.model.MessageContent;
import java.util.List;
import java.util.function.Function;

/**
 * What the engine does with a text. Pure and thread-safe, and it never throws on any text.
 *
 * @param findings of a content, in the order of their place
 * @param language ISO 639-1 of its text, {@code und} if nothing can be told
 * @param version of the engine, stamped on every message
 */
public record Extraction(
        Function<MessageContent, List<Finding>> findings, Function<MessageContent, String> language, String version) {
    /** Most findings taken from one version: one post full of addresses must not outgrow a Kafka record. */
    static final int MOST_FINDINGS = 1_000;

    List<Finding> findingsOf(MessageContent content) {
        List<Finding> all = findings.apply(content);
        return all.size() <= MOST_FINDINGS ? all : List.copyOf(all.subList(0, MOST_FINDINGS));
    }
}
