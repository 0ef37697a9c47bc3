// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.collector.source.Observation;
import io.telesift.common.model.Chat;
import io.telesift.common.model.ContentHash;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.MessageRef;
import io.telesift.common.model.Service;
import io.telesift.common.model.Source;
import io.telesift.common.model.SourceKind;
import io.telesift.common.model.TelegramMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes of one post what the pipeline knows: pure, and never fails on what stands in it. */
final class PostMapper {
    private static final Source SOURCE = new Source(SourceKind.WEB, null);
    private static final int LONGEST_SERVICE = 1_000;
    private static final int LONGEST_RAW = 200_000;

    private final Chat chat;
    private final Instant observedAt;

    /** For one page. */
    PostMapper(Chat chat, Instant observedAt) {
        this.chat = chat;
        this.observedAt = observedAt;
    }

    /** What there is of each of its messages, in the order of their ids. */
    List<Observation> map(PreviewPost post) {
        try {
            Instant date = WebDates.of(post.parts().time());
            return date == null ? unreadable(post, "a post without a possible date") : seen(post, date);
        } catch (RuntimeException e) {
            // A page is hostile; the other posts must not suffer for one that nobody foresaw.
            return unreadable(
                    post, "a post that cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private List<Observation> unreadable(PreviewPost post, String what) {
        String raw = Words.cut(post.parts().raw(), LONGEST_RAW);
        List<Observation> letters = new ArrayList<>();
        for (long id : post.ids()) {
            MessageRef ref = new MessageRef(chat.id(), id);
            letters.add(new Observation.Unreadable(ref.key(), raw, what + " on the web preview: message " + ref.key()));
            letters.add(new Observation.Withheld(id));
        }
        return letters;
    }

    private List<Observation> seen(PreviewPost post, Instant date) {
        if (post.parts().is("service_message")) {
            return List.of(message(post, post.id(), date, PostContents.none("service"), service(post.parts())));
        }
        PostContents contents = new PostContents(post);
        List<Observation> messages = new ArrayList<>();
        for (long id : post.ids()) {
            MessageContent content = contents.of(id);
            // Its empty text must not stand beside what another source reads of the same message.
            messages.add(
                    content.kind().equals(PostContents.WITHHELD)
                            ? new Observation.Withheld(id)
                            : message(post, id, date, content, null));
        }
        return messages;
    }

    /** The preview tells what happened in words of its own, in the language of whoever asks. */
    private static Service service(PostParts parts) {
        String words = Words.lines(parts.first(PostParts.TEXT), LONGEST_SERVICE);
        return new Service(ServiceWords.action(words), words == null ? Map.of() : Map.of("text", words));
    }

    private Observation message(
            PreviewPost post, long id, Instant date, MessageContent content, @Nullable Service service) {
        PostPeople people = new PostPeople(chat, post.parts());
        return new Observation.Seen(new TelegramMessage(
                SOURCE,
                observedAt,
                chat,
                id,
                date,
                null,
                PostCounts.edited(post.parts()),
                null,
                service,
                people.sender(),
                people.viaBot(),
                people.forward(),
                people.reply(),
                post.album() ? Long.toString(post.id()) : null,
                null,
                content,
                ContentHash.of(content),
                PostCounts.stats(post.parts())));
    }
}
