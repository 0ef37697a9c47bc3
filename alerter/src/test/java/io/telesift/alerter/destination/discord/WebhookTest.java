// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter.destination.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {
    @ParameterizedTest
    @CsvSource({
        "https://discord.com/api/webhooks/1/s3cret, https://discord.com/api/webhooks/1/s3cret?wait=true",
        "https://discordapp.com/api/v10/webhooks/1/s-_3, https://discordapp.com/api/v10/webhooks/1/s-_3?wait=true",
        "https://ptb.discord.com/api/webhooks/1/a?thread_id=5&wait=false,"
                + " https://ptb.discord.com/api/webhooks/1/a?thread_id=5&wait=true"
    })
    void parse_discordsOwn_asksToWait(String address, String called) {
        assertThat(Webhook.parse(address, Webhook.DISCORD_HOSTS).uri()).hasToString(called);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://discord.com/api/webhooks/1/s3cret",
                "https://evil.example/api/webhooks/1/s3cret",
                "https://discord.com.evil.example/api/webhooks/1/s3cret",
                "https://discord.com@evil.example/api/webhooks/1/s3cret",
                "https://user:s3cret@discord.com/api/webhooks/1/a",
                "https://discord.com/s3cret",
                "http://127.0.0.1/api/webhooks/1/s3cret",
                "file:///s3cret",
                "s3cret",
                "https://discord.com/api/webhooks/1/s3cret with blank"
            })
    void parse_whatMayNotBeCalled_failsWithOneLineThatHidesIt(String address) {
        assertThatThrownBy(() -> Webhook.parse(address, Webhook.DISCORD_HOSTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("DISCORD_WEBHOOK_URL ")
                .hasMessageContaining("for example https://discord.com/api/webhooks/")
                .hasMessageNotContaining("s3cret")
                .hasMessageNotContaining("\n")
                .hasNoCause();
    }

    @Test
    void parse_loopbackThatIsAllowed_mayBePlainHttp() {
        assertThat(Webhook.parse("http://127.0.0.1:9/hook", Set.of("127.0.0.1")).uri())
                .hasToString("http://127.0.0.1:9/hook?wait=true");
        assertThat(Webhook.parse("http://localhost:9/hook", Set.of("localhost:9")))
                .isNotNull();
        assertThatThrownBy(() -> Webhook.parse("http://chat.example/hook", Set.of("chat.example")))
                .hasMessageContaining("must begin with https://");
    }

    @Test
    void toString_ofAnything_hidesTheAddress() {
        assertThat(Webhook.parse("https://discord.com/api/webhooks/1/s3cret", Webhook.DISCORD_HOSTS))
                .hasToString("webhook at discord.com");
    }
}
