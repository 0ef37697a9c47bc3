// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telesift.alerter.destination.discord.Webhook;
import io.telesift.common.model.Severity;
import org.junit.jupiter.api.Test;

class DiscordRoutesTest {
    private static final String A = "https://discord.com/api/webhooks/1/a";
    private static final String B = "https://discord.com/api/webhooks/2/b";

    @Test
    void parse_blank_sendsNothing() {
        DiscordRoutes routes = parse("  ");

        assertThat(routes.webhooks()).isEmpty();
        assertThat(routes.destination(Severity.CRITICAL)).isEmpty();
        assertThat(routes.hasGaps()).isTrue();
    }

    @Test
    void parse_oneAddress_takesAll() {
        DiscordRoutes routes = parse(A);

        assertThat(Severity.values())
                .allSatisfy(severity -> assertThat(routes.destination(severity)).contains("discord"));
        assertThat(routes.hasGaps()).isFalse();
    }

    @Test
    void parse_bySeverity_takesFromThereUpwards() {
        DiscordRoutes routes = parse("high=" + A + ", default=" + B);

        assertThat(routes.destination(Severity.CRITICAL)).contains("discord-high");
        assertThat(routes.destination(Severity.HIGH)).contains("discord-high");
        assertThat(routes.destination(Severity.MEDIUM)).contains("discord");
        assertThat(routes.destination(Severity.UNKNOWN)).contains("discord");
    }

    @Test
    void parse_withoutDefault_leavesTheRestToNobody() {
        DiscordRoutes routes = parse("high=" + A);

        assertThat(routes.destination(Severity.LOW)).isEmpty();
        assertThat(routes.hasGaps()).isTrue();
    }

    @Test
    void parse_wrong_saysWhatAndHow() {
        assertThatThrownBy(() -> parse("urgent=" + A))
                .hasMessageContaining("severity")
                .hasMessageContaining("high=");
        assertThatThrownBy(() -> parse(A + "," + B)).hasMessageContaining("two addresses for default");
    }

    private static DiscordRoutes parse(String setting) {
        return DiscordRoutes.parse(setting, Webhook.DISCORD_HOSTS);
    }
}
