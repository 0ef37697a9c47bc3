// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.tdlib.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.collector.export.Exports;
import io.telesift.collector.source.Observation;
import io.telesift.common.model.TelegramMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One hand-written channel as an export and as TDLib tells it: the same messages, whichever came first. */
class SameChannelTest {
    private static final Path EXPORT = Path.of("src/test/resources/tdlib/channel-export.json");
    private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

    @Test
    void exportAndTdlib_giveTheSameIdentityAndContent() throws IOException {
        List<TelegramMessage> exported = Exports.messages(Exports.read(EXPORT));
        List<TelegramMessage> told = told();

        assertThat(told).hasSameSizeAs(exported);
        for (int i = 0; i < told.size(); i++) {
            TelegramMessage one = told.get(i);
            TelegramMessage other = exported.get(i);
            assertThat(one.ref()).isEqualTo(other.ref());
            assertThat(one.content())
                    .as("content of %s", one.ref())
                    .satisfies(content -> assertThat(content)
                            .usingRecursiveComparison()
                            .ignoringFields("linkPreview", "attachments.mimeType")
                            .isEqualTo(other.content()));
            assertThat(one.contentHash()).as("hash of %s", one.ref()).isEqualTo(other.contentHash());
            assertThat(one.date()).isEqualTo(other.date());
            assertThat(one.editDate()).isEqualTo(other.editDate());
            assertThat(one.sender()).isEqualTo(other.sender());
            assertThat(one.replyTo()).isEqualTo(other.replyTo());
            assertThat(one.service()).isEqualTo(other.service());
            assertThat(one.chat().type()).isEqualTo(other.chat().type());
            assertThat(one.chat().title()).isEqualTo(other.chat().title());
        }
    }

    private static List<TelegramMessage> told() throws IOException {
        JsonNode file = TdFixture.file("channel-tdlib.json");
        ChatDirectory directory = new ChatDirectory();
        file.path("updates").forEach(directory::take);
        MessageMapper mapper = new MessageMapper(directory);
        List<Observation> observations = new ArrayList<>();
        file.path("messages").forEach(message -> observations.add(mapper.map(message, NOW)));
        return Exports.messages(observations);
    }

    @Test
    void tdlib_tellsMoreThanAnExport() throws IOException {
        List<TelegramMessage> told = told();

        assertThat(told.get(0).chat().username()).isEqualTo("signal_demo");
        assertThat(told.get(0).stats()).satisfies(stats -> {
            assertThat(stats).isNotNull();
            assertThat(stats.views()).isEqualTo(4_850);
            assertThat(stats.viewsApproximate()).isFalse();
            assertThat(stats.reactions()).containsEntry("🔥", 7);
        });
        assertThat(told.get(2).albumId())
                .isEqualTo("13600000000000001")
                .isEqualTo(told.get(3).albumId());
        assertThat(told.get(11).forward()).satisfies(forward -> {
            assertThat(forward).isNotNull();
            assertThat(forward.chatId()).isEqualTo(-1002100000888L);
            assertThat(forward.messageId()).isEqualTo(7);
            assertThat(forward.name()).isEqualTo("Other channel");
            assertThat(forward.date()).isEqualTo(Instant.ofEpochSecond(1_750_000_000));
        });
    }
}
