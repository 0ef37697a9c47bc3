// SPDX-License-Identifier: Apache-2.0
package io.telesift.query.http;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.telesift.common.serde.Json;
import io.telesift.host.HostApplication;
import io.telesift.query.Application;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** The service as its main starts it, on a free port, and a client for it. */
final class RunningApi implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final ApplicationContext context;
    private final int port;

    RunningApi(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(Application.defaults());
        all.put("micronaut.server.port", "-1");
        all.putAll(settings);
        context = HostApplication.start("query-api", all);
        port = context.getBean(EmbeddedServer.class).getPort();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** What a script does: until nothing waits any more. */
    void awaitThrough() {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    HttpResponse<String> stats = get("/api/v1/stats");
                    JsonNode body = Json.MAPPER.readTree(stats.body());
                    return stats.statusCode() == 200
                            && body.path("pending").asLong(-1) == 0
                            && !body.path("rebuild").path("running").asBoolean(true);
                });
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build());
    }

    JsonNode json(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " -> " + response.statusCode() + " " + response.body());
        }
        return read(response);
    }

    static JsonNode read(HttpResponse<String> response) {
        try {
            return Json.MAPPER.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + response.body(), e);
        }
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).method(method, BodyPublishers.ofString(body));
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    /** Without a client that corrects what we write. */
    String raw(String head) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
