// SPDX-License-Identifier: Apache-2.0
package io.telesift.engine.ioc;

import io.telesift.common.model.Attachment;
import io.telesift.common.model.Button;
import io.telesift.common.model.Finding;
import io.telesift.common.model.LinkPreview;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.Poll;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All indicators of a message, wherever its author put them. Thread-safe, never throws on any content. */
public final class ContentExtractor {
    private static final int LONGEST_FILE_ENDING = 10;
    private static final int LONGEST_FILE_NAME = 255;

    private final IndicatorExtractor extractor;

    /** @param extractor for each of the texts */
    public ContentExtractor(IndicatorExtractor extractor) {
        this.extractor = extractor;
    }

    /**
     * The findings of the text first, in the order of their start (origin {@code text} and {@code link}); then those of
     * buttons, poll, file names and preview, whose start and end count within their own text.
     */
    public List<Finding> extract(MessageContent content) {
        List<Finding> findings = new ArrayList<>(extractor.extract(content.text(), content.entities()));
        content.buttons().forEach(button -> addButton(findings, button));
        addPoll(findings, content.poll());
        content.attachments().forEach(attachment -> addFileName(findings, attachment));
        addPreview(findings, content.linkPreview());
        return List.copyOf(findings);
    }

    /** Version of the engine, see {@link IndicatorExtractor#version()}. */
    public String version() {
        return extractor.version();
    }

    private void addButton(List<Finding> findings, Button button) {
        add(findings, button.text(), "button");
        add(findings, button.url(), "button");
    }

    private void addPoll(List<Finding> findings, @Nullable Poll poll) {
        if (poll != null) {
            add(findings, poll.question(), "poll");
            poll.options().forEach(option -> add(findings, option, "poll"));
        }
    }

    /** The name itself, and what it names: {@code victim.com.zip} is a file about a host. */
    private void addFileName(List<Finding> findings, Attachment attachment) {
        String name = attachment.fileName();
        if (name == null || name.isBlank()) {
            return;
        }
        int dot = name.lastIndexOf('.');
        boolean ending = dot > 0 && dot < name.length() - 1 && name.length() - dot <= LONGEST_FILE_ENDING;
        if (ending && name.length() <= LONGEST_FILE_NAME) {
            findings.add(Findings.fileName(name));
        }
        add(findings, ending ? name.substring(0, dot) : name, "file");
    }

    private void addPreview(List<Finding> findings, @Nullable LinkPreview preview) {
        if (preview != null) {
            add(findings, preview.url(), "preview");
            add(findings, preview.title(), "preview");
            add(findings, preview.description(), "preview");
        }
    }

    private void add(List<Finding> findings, @Nullable String text, String origin) {
        if (text != null && !text.isEmpty()) {
            extractor.extract(text).forEach(finding -> findings.add(Findings.from(finding, origin)));
        }
    }
}
