// SPDX-License-Identifier: Apache-2.0
package io.telesift.host.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.telesift.common.http.HttpCall;
import io.telesift.common.http.HttpReply;
import io.telesift.testkit.HttpStandIn;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class MicronautHttpCallsTest {
    private final MicronautHttpCalls calls = new MicronautHttpCalls(Duration.ofSeconds(2));

    @AfterEach
    void close() {
        calls.close();
    }

    @Test
    void post_givenHeadersAndJson_arriveAsGiven() throws Exception {
        try (HttpStandIn other = new HttpStandIn(request -> HttpStandIn.Reply.json(200, "{\"ok\":true}"))) {
            HttpReply reply = calls.send(HttpCall.post(
                    uri(other, "/a?wait=true"), Map.of("User-Agent", "Us (url, 1)"), "{\"q\":\"привет\"}"));

            assertThat(reply.successful()).isTrue();
            assertThat(reply.json().path("ok").asBoolean()).isTrue();
            HttpStandIn.Request request = other.requests().get(0);
            assertThat(request.uri()).hasToString("/a?wait=true");
            assertThat(request.header("user-agent")).isEqualTo("Us (url, 1)");
            assertThat(request.header("content-type")).startsWith("application/json");
            assertThat(request.body()).isEqualTo("{\"q\":\"привет\"}");
        }
    }

    @Test
    void send_statusOfAnError_isAReplyWithItsBody() throws Exception {
        HttpStandIn.Reply slow = new HttpStandIn.Reply(429, Map.of("Retry-After", "1.5"), "<html>1015</html>");
        try (HttpStandIn other = new HttpStandIn(request -> slow)) {
            HttpReply reply = calls.send(HttpCall.get(uri(other, "/")));

            assertThat(reply.status()).isEqualTo(429);
            assertThat(reply.body()).isEqualTo("<html>1015</html>");
            assertThat(reply.seconds("retry-after")).contains(Duration.ofMillis(1500));
            assertThat(reply.json().isMissingNode()).isTrue();
        }
    }

    @Test
    void send_redirect_isNotFollowed() throws Exception {
        HttpStandIn.Reply elsewhere = new HttpStandIn.Reply(302, Map.of("Location", "/elsewhere"), "");
        try (HttpStandIn other = new HttpStandIn(request -> elsewhere)) {
            assertThat(calls.send(HttpCall.get(uri(other, "/"))).status()).isEqualTo(302);
            assertThat(other.requests()).hasSize(1);
        }
    }

    @Test
    void send_connectionBrokenOff_failsWithALineThatHidesTheAddress() {
        try (HttpStandIn other = new HttpStandIn(request -> {
            throw new IOException("gone");
        })) {
            assertThatThrownBy(() -> calls.send(HttpCall.post(uri(other, "/webhooks/1/secret"), Map.of(), "{}")))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("no reply from 127.0.0.1 (")
                    .hasMessageNotContaining("secret")
                    .hasNoCause();
        }
    }

    @Test
    @Timeout(10)
    void send_peerDripsForEver_endsInTime() throws Exception {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread drip = new Thread(() -> drip(socket));
            drip.setDaemon(true);
            drip.start();

            URI uri = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
            assertThatThrownBy(() -> calls.send(HttpCall.get(uri)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("Timeout");
        }
    }

    @Test
    @Timeout(10)
    void send_interrupted_saysSo() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            URI uri = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
            AtomicReference<Throwable> seen = new AtomicReference<>();
            Thread caller = new Thread(() -> {
                try {
                    calls.send(HttpCall.get(uri));
                } catch (IOException | InterruptedException e) {
                    seen.set(e);
                }
            });
            caller.start();
            silent.accept();

            caller.interrupt();
            caller.join(5_000);

            assertThat(seen.get()).isInstanceOf(InterruptedException.class);
        }
    }

    private static void drip(ServerSocket socket) {
        try (Socket client = socket.accept();
                InputStream in = client.getInputStream();
                OutputStream out = client.getOutputStream()) {
            in.read();
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write('x');
                out.flush();
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException e) {
            // The client went away: the test is over.
        }
    }

    private static URI uri(HttpStandIn other, String path) {
        return URI.create(other.url() + path);
    }
}
