// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telesift.collector.web.PreviewReply;
import io.telesift.collector.web.WebProxy;
import io.telesift.testkit.web.Fault;
import io.telesift.testkit.web.PreviewStandIn;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MicronautPreviewHttpTest {
    private static final Duration TIMEOUT = Duration.ofSeconds(2);

    private final PreviewStandIn telegram = new PreviewStandIn();

    @AfterEach
    void close() {
        telegram.close();
    }

    private static PreviewReply get(URI base, @Nullable WebProxy proxy, String target) throws Exception {
        try (MicronautPreviewHttp http = new MicronautPreviewHttp(base, "Probe/1", proxy, TIMEOUT)) {
            return http.get(target, Map.of());
        }
    }

    private PreviewReply get(String target) throws Exception {
        return get(URI.create(telegram.url()), null, target);
    }

    private static String text(PreviewReply reply) {
        return StandardCharsets.UTF_8.decode(reply.body().duplicate()).toString();
    }

    @Test
    void page_zipped_arrivesWholeWithOurUserAgent() throws Exception {
        telegram.channel("probe", 7).add("привет 🔥");

        PreviewReply reply = get("/s/probe");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(text(reply)).contains("привет 🔥");
        assertThat(telegram.asked().get(0).headers())
                .containsEntry("user-agent", "Probe/1")
                .containsEntry("accept-encoding", "gzip");
    }

    @Test
    void redirect_isNotFollowed() throws Exception {
        assertThat(get("/s/nobody").status()).isEqualTo(302);
        assertThat(telegram.targets()).containsExactly("/s/nobody");
    }

    @Test
    void status429_tellsHowLong() throws Exception {
        telegram.meet(new Fault(Fault.Kind.RETRY_AFTER, "/", 17));

        PreviewReply reply = get("/s/probe");

        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.header("Retry-After")).contains("17");
    }

    @Test
    @Timeout(20)
    void brokenAnswers_areOneLineWithoutTheAddress() {
        telegram.channel("probe", 7).add("x".repeat(3_000));
        for (Fault.Kind kind : new Fault.Kind[] {Fault.Kind.RESET, Fault.Kind.TRUNCATED, Fault.Kind.SLOW}) {
            telegram.meet(new Fault(kind, "/s/", 6_000));
            assertThatThrownBy(() -> get("/s/probe"))
                    .as(kind.name())
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("preview")
                    .hasMessageNotContaining("127.0.0.1");
        }
    }

    @Test
    void pageOfOver5Mb_alsoWhenItIsSmallOnTheWire_isRefused() {
        telegram.channel("probe", 7).add("x");
        telegram.meet(new Fault(Fault.Kind.TOO_BIG, "/s/", 6_000_000));

        assertThatThrownBy(() -> get("/s/probe"))
                .isInstanceOf(IOException.class)
                .hasMessage("a page of over 5 MB");
    }

    @Test
    void pageJustBelow5Mb_isTaken() throws Exception {
        telegram.channel("probe", 7).add("x");
        telegram.meet(new Fault(Fault.Kind.TOO_BIG, "/s/", 5_000_000));

        assertThat(get("/s/probe").body().remaining()).isEqualTo(5_000_000);
    }

    @Test
    void socksProxy_isGivenTheName_nobodyHereResolvesIt() throws Exception {
        telegram.channel("probe", 7).add("through the tunnel");
        try (SocksStandIn socks = new SocksStandIn(URI.create(telegram.url()).getPort())) {
            WebProxy proxy = WebProxy.parse("X", "socks5://127.0.0.1:" + socks.port());

            PreviewReply reply = get(URI.create("http://preview.invalid"), proxy, "/s/probe");

            assertThat(text(reply)).contains("through the tunnel");
            assertThat(socks.asked()).containsExactly("preview.invalid:80");
        }
    }

    @Test
    void httpProxy_isAskedForTheName() throws Exception {
        telegram.channel("probe", 7).add("x");
        try (SocksStandIn proxy = SocksStandIn.http(URI.create(telegram.url()).getPort())) {
            PreviewReply reply = get(
                    URI.create("http://preview.invalid"),
                    WebProxy.parse("X", "http://127.0.0.1:" + proxy.port()),
                    "/s/probe");

            assertThat(reply.status()).isEqualTo(200);
            assertThat(proxy.asked()).containsExactly("preview.invalid:80");
        }
    }
}
