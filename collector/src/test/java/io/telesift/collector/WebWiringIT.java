// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import io.telesift.collector.channel.ChannelReports;
import io.telesift.collector.channel.ChannelState;
import io.telesift.collector.web.WebReader;
import io.telesift.common.model.Channel;
import io.telesift.common.topic.Topics;
import io.telesift.host.HostApplication;
import io.telesift.host.StartFault;
import io.telesift.testkit.TestKafka;
import io.telesift.testkit.web.PreviewChannel;
import io.telesift.testkit.web.PreviewStandIn;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The running service reads the preview of the channels on its list, with the settings that people write. */
class WebWiringIT {
    @RegisterExtension
    static final TestKafka kafka = new TestKafka();

    @TempDir
    Path folder;

    private ApplicationContext start(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(CollectorDefaults.all());
        settings.put("micronaut.server.port", -1);
        settings.put("kafka.bootstrap-servers", kafka.settings().bootstrapServers());
        settings.put("telesift.data-dir", folder.toString());
        settings.putAll(more);
        return HostApplication.start("collector", settings);
    }

    @Test
    void channelOnTheList_isReadAndToldOf() {
        try (PreviewStandIn telegram = new PreviewStandIn()) {
            PreviewChannel channel = telegram.channel("wired_demo", 77);
            channel.add("first");
            Map<String, Object> web = Map.of(
                    "collector.web.base-url", telegram.url(),
                    "collector.web.interval", "300ms",
                    "collector.web.rate", "20",
                    "collector.web.user-agent", "Probe/2");
            try (ApplicationContext context = start(web)) {
                kafka.send(Topics.CHANNEL, "@wired_demo", new Channel("@wired_demo", null, false, Set.of()));
                untilPublished(1);
                channel.add("second");
                untilPublished(2);

                ChannelReports reader = context.getBean(WebReader.class);
                assertThat(reader.statuses()).singleElement().satisfies(status -> {
                    assertThat(status.state()).isEqualTo(ChannelState.LIVE);
                    assertThat(status.chatId()).isEqualTo(channel.chatId());
                });
                assertThat(telegram.asked().get(0).headers()).containsEntry("user-agent", "Probe/2");
            }
        }
    }

    private static void untilPublished(int messages) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> kafka.records(Topics.TELEGRAM_MESSAGE.name()).size() == messages);
    }

    @Test
    void wrongSettings_endTheStartWithOneLine() {
        assertThat(fault("collector.web.interval", "often")).startsWith("COLLECTOR_WEB_INTERVAL must be a duration");
        assertThat(fault("collector.web.rate", "0")).startsWith("COLLECTOR_WEB_RATE must be requests a second");
        assertThat(fault("collector.web.base-url", "t.me")).startsWith("COLLECTOR_WEB_BASE_URL must be http");
        assertThat(fault("collector.web.user-agent", "a\nb")).startsWith("COLLECTOR_WEB_USER_AGENT must be one line");
        assertThat(fault("collector.web.proxy", "socks4://u:hunter2@x:1"))
                .startsWith("COLLECTOR_WEB_PROXY must be http:// or socks5://")
                .doesNotContain("hunter2");
        assertThat(fault("collector.proxy", "127.0.0.1:9050")).startsWith("COLLECTOR_PROXY must be http");
    }

    private String fault(String setting, String value) {
        return StartFault.line(catchThrowable(() -> start(Map.of(setting, value))));
    }
}
