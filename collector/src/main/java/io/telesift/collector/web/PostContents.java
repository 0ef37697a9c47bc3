// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.common.model.Attachment;
import io.telesift.common.model.MessageContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a post holds, message by message. An album's items come with their own ids; the preview does not tell which of them
 * bears the text, so it goes to the first, unless there are several: each then follows the item it belongs to.
 */
final class PostContents {
    /** The kind of a post of which the preview shows nothing but its place. */
    static final String WITHHELD = "withheld";

    private final PreviewPost post;
    private final PostParts parts;
    private final Map<Long, List<WebMedia>> media = new TreeMap<>();
    private final Map<Long, Element> texts = new TreeMap<>();

    PostContents(PreviewPost post) {
        this.post = post;
        this.parts = post.parts();
        List<WebMedia> found = WebMediaKinds.in(parts);
        for (WebMedia medium : found) {
            media.computeIfAbsent(owner(medium), same -> new ArrayList<>(1)).add(medium);
        }
        List<Element> blocks = parts.all(PostParts.TEXT);
        for (Element block : blocks) {
            texts.putIfAbsent(blocks.size() == 1 ? post.id() : before(block, found), block);
        }
    }

    /** Nothing but a kind. */
    static MessageContent none(String kind) {
        return new MessageContent(kind, "", false, List.of(), List.of(), List.of(), null, null, null, null);
    }

    private long owner(WebMedia medium) {
        PostLink link = PostLink.of(Words.link(medium.element()));
        return link != null && post.ids().contains(link.messageId()) ? link.messageId() : post.id();
    }

    private long before(Element text, List<WebMedia> found) {
        long owner = post.id();
        for (WebMedia medium : found) {
            if (parts.place(medium.element()) < parts.place(text)) {
                owner = owner(medium);
            }
        }
        return owner;
    }

    /** Of one of the post's messages. */
    MessageContent of(long id) {
        List<WebMedia> own = media.getOrDefault(id, List.of());
        Element block = texts.get(id);
        WebText text = block == null ? WebText.NONE : WebText.of(block);
        List<Attachment> attachments = own.stream().map(WebMedia::attachment).toList();
        if (id != post.id()) {
            return new MessageContent(
                    attachments.isEmpty() ? "text" : attachments.get(0).kind(),
                    words(text, own),
                    false,
                    text.entities(),
                    List.of(),
                    attachments,
                    null,
                    null,
                    null,
                    null);
        }
        PostExtras extras = new PostExtras(parts);
        return new MessageContent(
                kind(attachments, extras, text),
                words(text, own),
                false,
                text.entities(),
                extras.buttons(),
                attachments,
                extras.poll(),
                extras.linkPreview(),
                extras.contact(),
                extras.location());
    }

    /** Words of a medium stand in for a text, as they do in an export. */
    private String words(WebText text, List<WebMedia> own) {
        if (!text.text().isEmpty()) {
            return text.text();
        }
        for (WebMedia medium : own) {
            if (medium.words() != null) {
                return medium.words();
            }
        }
        String other = new PostExtras(parts).words();
        return other == null ? "" : other;
    }

    private String kind(List<Attachment> attachments, PostExtras extras, WebText text) {
        if (!attachments.isEmpty()) {
            return attachments.get(0).kind();
        }
        String other = extras.kind();
        return other == null ? textOrWithheld(text, extras.words()) : other;
    }

    /** The label also stands hidden below media that are shown: it counts only where nothing else does. */
    private String textOrWithheld(WebText text, @Nullable String words) {
        return text.text().isEmpty() && words == null ? WITHHELD : "text";
    }
}
