// SPDX-License-Identifier: Apache-2.0
package io.telesift.testkit.web;

import java.time.Instant;

/**
 * A post in the preview's markup.
 *
 * @param items how many messages; more than one is an album with ids from {@code id} on
 * @param body what stands in the bubble below the author's name: text, media, cards
 * @param service a service message
 */
public record PreviewEntry(
        long id, int items, Instant date, String body, boolean edited, boolean service, String views) {
    /** Plain text. */
    public static PreviewEntry text(long id, Instant date, String text) {
        return new PreviewEntry(id, 1, date, PreviewMarkup.text(PreviewMarkup.escape(text)), false, false, "4.85K");
    }

    /** Any markup in the bubble. */
    public static PreviewEntry markup(long id, Instant date, String body) {
        return new PreviewEntry(id, 1, date, body, false, false, "950");
    }

    /** Photos with one text. */
    public static PreviewEntry album(long id, Instant date, String username, int items, String text) {
        return new PreviewEntry(id, items, date, PreviewMarkup.album(username, id, items, text), false, false, "1.2M");
    }

    /** A line about the channel itself. */
    public static PreviewEntry service(long id, Instant date, String words) {
        return new PreviewEntry(id, 1, date, PreviewMarkup.text(PreviewMarkup.escape(words)), false, true, "");
    }

    /** Of the last item. */
    public long lastId() {
        return id + items - 1;
    }

    PreviewEntry edited(String text) {
        return new PreviewEntry(id, 1, date, PreviewMarkup.text(PreviewMarkup.escape(text)), true, service, views);
    }
}
