// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.serde;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telesift.common.model.Alert;
import io.telesift.common.model.AlertStatus;
import io.telesift.common.model.Channel;
import io.telesift.common.model.MessageContent;
import io.telesift.common.model.Rule;
import io.telesift.common.model.Severity;
import io.telesift.common.model.TelegramMessage;
import io.telesift.common.model.Tlp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void write_instant_hasThreeDecimalsAlways() {
        Alert alert = new Alert(
                "id",
                List.of("hit"),
                "discord",
                AlertStatus.SENT,
                null,
                null,
                Severity.HIGH,
                1,
                Instant.parse("2026-11-22T08:00:00Z"),
                Instant.parse("2026-11-22T08:00:00.123456Z"));

        String json = Json.write(alert);

        assertThat(json)
                .startsWith("{\"schema\":1,")
                .contains("\"hitAt\":\"2026-11-22T08:00:00.000Z\"")
                .contains("\"at\":\"2026-11-22T08:00:00.123Z\"")
                .doesNotContain("reason");
    }

    @Test
    void read_unknownFieldsAndEnumValues_areTolerated() {
        Rule rule = Json.read(
                "{\"id\":\"r\",\"all\":[[\"x\"]],\"severity\":\"apocalyptic\",\"tlp\":\"amber+strict\",\"new\":1}"
                        .getBytes(UTF_8),
                Rule.class);

        assertThat(rule.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(rule.tlp()).isEqualTo(Tlp.AMBER_STRICT);
        assertThat(rule.enabled()).isTrue();
    }

    @Test
    void read_nonsense_saysWhatIsWrongInOneLineWithoutQuotingIt() {
        for (String nonsense : List.of("", "x", "[]", "null", "{}", "{\"chat\":", "\"secret-word\"", "{} {}")) {
            assertThatThrownBy(() -> Json.read(nonsense.getBytes(UTF_8), TelegramMessage.class))
                    .isInstanceOf(UnreadableValueException.class)
                    .hasMessageStartingWith("not a TelegramMessage")
                    .hasMessageNotContaining("secret-word")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void read_missingField_isNamed() {
        assertThatThrownBy(() -> Json.read("{}".getBytes(UTF_8), Rule.class))
                .hasMessageContaining("field 'id' is missing");
    }

    @Test
    void read_thousandsOfBrackets_isRefused() {
        assertThatThrownBy(() -> Json.read("[".repeat(100_000).getBytes(UTF_8), Rule.class))
                .isInstanceOf(UnreadableValueException.class);
    }

    @Test
    void content_textBeyondTheLimit_isCutBetweenCharactersAndSaysSo() {
        String text = "a".repeat(MessageContent.MAX_TEXT - 1) + "\uD83D\uDE00";

        MessageContent content = MessageContent.ofText(text);

        assertThat(content.truncated()).isTrue();
        assertThat(content.text()).hasSize(MessageContent.MAX_TEXT - 1);
    }

    @Test
    void roundTrip_channel_isEqual() {
        Channel channel = new Channel("@demo_channel", null, true, Set.of("b", "a"));

        assertThat(Json.read(Json.bytes(channel), Channel.class)).isEqualTo(channel);
    }

    @Test
    void channel_ofAnEarlierRelease_isRead() {
        String old = "{\"id\":\"@demo_channel\",\"paused\":false,\"tags\":[\"ru\"],\"schema\":1}";

        assertThat(Json.read(old.getBytes(UTF_8), Channel.class))
                .isEqualTo(new Channel("@demo_channel", null, false, Set.of("ru")));
    }
}
