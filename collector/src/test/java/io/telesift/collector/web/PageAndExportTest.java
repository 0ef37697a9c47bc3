// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.collector.export.Exports;
import io.telesift.common.model.TelegramMessage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One hand-written channel, as its preview page and as an export of it: the same messages. */
@SuppressWarnings("NullAway") // An absent value fails the test as it should.
class PageAndExportTest {
    private final Map<Long, TelegramMessage> web = byId(Pages.messages(Pages.resource("page.html")));
    private final Map<Long, TelegramMessage> export = byId(Exports.messagesOf(Pages.resource("export.json")));

    private static Map<Long, TelegramMessage> byId(List<TelegramMessage> messages) {
        return messages.stream().collect(Collectors.toMap(TelegramMessage::messageId, message -> message));
    }

    @Test
    void samePost_throughPageAndExport_hasOneIdentity() {
        assertThat(web.keySet()).containsExactlyInAnyOrderElementsOf(export.keySet());
        web.forEach((id, message) -> {
            TelegramMessage other = export.get(id);
            assertThat(message.ref()).isEqualTo(other.ref());
            assertThat(message.date()).as("date of %d", id).isEqualTo(other.date());
            assertThat(message.edited()).as("edited mark of %d", id).isEqualTo(other.edited());
        });
    }

    @Test
    void samePost_throughPageAndExport_hasTheSameTextAndContentHash() {
        web.forEach((id, message) -> {
            TelegramMessage other = export.get(id);
            assertThat(message.content().text())
                    .as("text of %d", id)
                    .isEqualTo(other.content().text());
            assertThat(message.contentHash()).as("hash of %d", id).isEqualTo(other.contentHash());
            assertThat(message.content().kind())
                    .as("kind of %d", id)
                    .isEqualTo(other.content().kind());
        });
    }

    @Test
    void samePost_throughPageAndExport_hasTheSameSenderReplyAndAction() {
        assertThat(web.get(105L).sender()).isEqualTo(export.get(105L).sender());
        assertThat(web.get(105L).replyTo()).isEqualTo(export.get(105L).replyTo());
        assertThat(web.get(109L).service().action())
                .isEqualTo(export.get(109L).service().action());
        assertThat(web.get(106L).forward().name())
                .isEqualTo(export.get(106L).forward().name());
    }
}
