// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import java.util.List;

/**
 * One block of a page: a message, or an album, each item of which is a message.
 *
 * @param username of the channel, lower case, from the post itself
 * @param ids of its messages, ascending; at least one
 * @param view what the page says of the post's identity
 * @param parts its markup, sorted
 */
record PreviewPost(String username, List<Long> ids, DataView view, PostParts parts) {
    PreviewPost {
        ids = List.copyOf(ids);
    }

    /** Of the message, or of an album's first item. */
    long id() {
        return ids.get(0);
    }

    /** Of the message, or of an album's last item. */
    long lastId() {
        return ids.get(ids.size() - 1);
    }

    boolean album() {
        return ids.size() > 1;
    }
}
