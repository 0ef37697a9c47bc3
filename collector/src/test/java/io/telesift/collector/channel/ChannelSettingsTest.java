// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telesift.common.kafka.Seeder.Seed;
import io.telesift.common.model.Channel;
import io.telesift.common.model.ChannelMedia;
import io.telesift.common.model.ChannelSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelSettingsTest {
    @TempDir
    Path folder;

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("channels.yml"), yaml);
    }

    @Test
    void list_inAnyWriting_namesChannelsOnce() {
        Seed<Channel> seed =
                ChannelSettings.read(null, "@Zarya_Demo, https://t.me/s/zarya_demo t.me/other_demo/,-1002100000101");

        assertThat(seed.rows()).containsOnlyKeys("@zarya_demo", "@other_demo", "-1002100000101");
    }

    @Test
    void file_givesTitlesAndTags_andWins() throws IOException {
        Path file = file("channels:\n  - {id: '@Zarya_Demo', title: ЗАРЯ, tags: [ru, ddos]}\n  - id: -1002100000102\n");
        Seed<Channel> seed = ChannelSettings.read(file, "zarya_demo");

        assertThat(seed.rows())
                .containsEntry("@zarya_demo", new Channel("@zarya_demo", "ЗАРЯ", false, Set.of("ru", "ddos")))
                .containsKey("-1002100000102");
        assertThat(seed.hash()).isNotEqualTo(ChannelSettings.read(file, "").hash());
    }

    @Test
    void file_saysAllThatAChannelCan() throws IOException {
        Path file = file("""
                channels:
                  - id: t.me/s/Zarya_Demo
                    source: web
                    backfill: days:30
                    priority: 1
                    interval: 120
                    join: true
                    media: {kinds: [document], maxBytes: 1048576}
                    tags: ["actor:zarya"]
                """);

        assertThat(ChannelSettings.read(file, null).rows())
                .containsEntry(
                        "@zarya_demo",
                        new Channel(
                                "@zarya_demo",
                                null,
                                false,
                                Set.of("actor:zarya"),
                                ChannelSource.WEB,
                                "days:30",
                                1,
                                120,
                                true,
                                new ChannelMedia(Set.of("document"), 1_048_576)));
    }

    @Test
    void file_withAWrongValue_namesTheChannelAndTheFault() throws IOException {
        Path file = file("channels: [{id: '@zarya_demo', backfill: months}]");

        assertThatThrownBy(() -> ChannelSettings.read(file, null))
                .hasMessageStartingWith("COLLECTOR_CHANNELS_FILE, channel '@zarya_demo': ")
                .hasMessageContaining("none, all, days:N or posts:N");
    }

    @Test
    void file_ofLines_isReadAsAList() throws IOException {
        Path file =
                Files.writeString(folder.resolve("list.md"), "|Link|Tags|\n|---|---|\n|https://t.me/zarya_demo|ru|\n");

        assertThat(ChannelSettings.read(file, "@other_demo").rows()).containsOnlyKeys("@zarya_demo", "@other_demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@ab", "t.me/+AbCdEf123", "two words!", "@名前名前"})
    void name_thatIsNone_isToldWithAnExample(String name) {
        assertThatThrownBy(() -> ChannelSettings.read(null, name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("TELEGRAM_CHANNELS names no channel: ")
                .hasMessageContaining("for example @zarya_demo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "channels", "channels: 7", "[1, 2]", "other: []"})
    void file_ofAnotherShape_isToldInOneLine(String yaml) throws IOException {
        Path file = file(yaml);

        assertThatThrownBy(() -> ChannelSettings.read(file, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("COLLECTOR_CHANNELS_FILE ");
    }

    @Test
    void file_thatIsNotThere_isToldInOneLine() {
        assertThatThrownBy(() -> ChannelSettings.read(folder.resolve("none.yml"), null))
                .hasMessageContaining("cannot be read")
                .hasMessageContaining("none.yml");
    }
}
