// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page of the preview says. Only {@link Posts} and {@link NoPosts} tell anything about what a channel holds. */
sealed interface PreviewPage {
    /**
     * A page with posts, as they stand: ascending ids.
     *
     * @param posts what can be told apart from each other; one that cannot be read is among them
     * @param problems one line for each part of the page that should be a post and has no id
     * @param before where the next older page begins, as the page itself says; absent on the oldest one
     */
    record Posts(
            ChannelFacts channel,
            List<PreviewPost> posts,
            List<String> problems,
            @Nullable Long before) implements PreviewPage {
        public Posts {
            posts = List.copyOf(posts);
            problems = List.copyOf(problems);
        }

        /** The smallest id on the page. */
        long oldest() {
            return posts.stream().mapToLong(PreviewPost::id).min().orElseThrow();
        }

        /** The largest id on the page, items of albums included. */
        long newest() {
            return posts.stream().mapToLong(PreviewPost::lastId).max().orElseThrow();
        }
    }

    /** The preview says by itself that there are no posts here: an empty channel, or the end of one. */
    record NoPosts(ChannelFacts channel) implements PreviewPage {}

    /** There is no preview, for a reason that another try does not change. */
    record Absent(Reason reason) implements PreviewPage {}

    /** As it was when it was read last. */
    record Unchanged() implements PreviewPage {}

    /** Sent elsewhere: there is no preview, and the page about the name tells why. */
    record Moved() implements PreviewPage {}

    /** The page is none that this parser knows: changed markup, or somebody else's page. */
    record Unknown(String problem) implements PreviewPage {}

    /** Why there is no preview. */
    enum Reason {
        /** A group, or a channel that Telegram shows in its own programs only. */
        NOT_PREVIEWABLE,
        /** Nobody bears this name. */
        GONE,
        /** Withheld by Telegram or by somebody on the way. */
        BLOCKED
    }
}
