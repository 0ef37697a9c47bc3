// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.common.model.Channel;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelLinesTest {
    @ParameterizedTest
    @CsvSource({
        "@Zarya_Demo, @zarya_demo",
        "zarya_demo, @zarya_demo",
        "https://t.me/s/Zarya_demo?before=7, @zarya_demo",
        "http://telegram.me/zarya_demo/123, @zarya_demo",
        "t.me/c/2100000101/55, -1002100000101",
        "-1002100000101, -1002100000101"
    })
    void name_inAnyWriting_isOneId(String written, String id) {
        assertThat(ChannelName.parse(written)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@ab",
                "https://t.me/+AbCdEf12345",
                "https://t.me/joinchat/AbCd",
                "two words",
                "https://not.me/zarya_demo",
                "xt.me/zarya_demo",
                "https://evil.t.me/zarya_demo"
            })
    void name_thatIsNone_isNone(String written) {
        assertThat(ChannelName.parse(written)).isEmpty();
    }

    @Test
    void plainList_givesChannelsWithTags_andTellsTheOtherLines() {
        ChannelLines.Result result = ChannelLines.read("""
                # hacktivists
                @Zarya_Demo  #ru country:ua
                - https://t.me/s/other_demo, DDoS crew

                https://t.me/+AbCdEf12345
                -1002100000101
                @zarya_demo
                """);

        assertThat(result.channels())
                .containsExactly(
                        new Channel("@zarya_demo", null, false, Set.of("ru", "country:ua")),
                        new Channel("@other_demo", null, false, Set.of()),
                        new Channel("-1002100000101", null, false, Set.of()));
        assertThat(result.faults()).containsExactly(new ChannelLines.Fault(5, "https://t.me/+AbCdEf12345"));
    }

    @Test
    void table_takesTheLink_andTagsByHeading() {
        ChannelLines.Result result = ChannelLines.read("""
                ## Telegram
                | Name | Link | Tags | Country |
                |------|:----:|------|---------|
                | Zarya (@old_name) | [here](https://t.me/Zarya_Demo) | DDoS, hacktivism | RU |
                | Closed one | https://t.me/+AbCdEf12345 | leaks | |
                | @named_only | - | | - |
                """);

        assertThat(result.channels())
                .containsExactly(
                        new Channel(
                                "@zarya_demo", "Zarya (@old_name)", false, Set.of("ddos", "hacktivism", "country:ru")),
                        new Channel("@named_only", "@named_only", false, Set.of()));
        assertThat(result.faults()).extracting(ChannelLines.Fault::line).containsExactly(5);
    }

    @Test
    void table_ofADarkwebList_namesTheActor() {
        ChannelLines.Result result = ChannelLines.read("""
                |Telegram|Status|Threat Actor Name|Type of attacks|
                |---|---|---|---|
                |https://t.me/zarya_demo|ONLINE|Zarya|DDoS|
                |https://t.me/other_demo/12|EXPIRED| | |
                """);

        assertThat(result.channels())
                .containsExactly(
                        new Channel("@zarya_demo", "Zarya", false, Set.of("actor:zarya", "ddos")),
                        new Channel("@other_demo", null, false, Set.of()));
        assertThat(result.faults()).isEmpty();
    }

    @Test
    void hostileList_isReadInLinearTime() {
        String text = "|" + "t.me/".repeat(200_000) + "\n" + "| a ".repeat(200_000) + "\n" + "-".repeat(1_000_000);

        Assertions.assertTimeout(Duration.ofSeconds(10), () -> ChannelLines.read(text));
    }
}
