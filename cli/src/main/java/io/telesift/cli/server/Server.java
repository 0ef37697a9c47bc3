// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.cli.CommandFailure;
import io.telesift.cli.ExitCode;
import io.telesift.common.serde.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A running Telesift. Every failure is a {@link CommandFailure} with a line for people: no server (5), no or a bad key
 * (4), not there (3), anything else (1). Thread-safe.
 */
public final class Server {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final int LONGEST_DETAIL = 300;

    private final URI address;
    private final @Nullable String apiKey;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    /** Does not connect yet. */
    public Server(URI address, @Nullable String apiKey) {
        this.address = address;
        this.apiKey = apiKey;
    }

    /** Where it is. */
    public URI address() {
        return address;
    }

    /** Reads a JSON document. */
    public JsonNode get(String path, Parameters parameters) {
        return json(send(request(path + parameters).timeout(ANSWER).GET(), BodyHandlers.ofInputStream()));
    }

    /** Likewise, and empty instead of a failure where there is none. */
    public Optional<JsonNode> find(String path, Parameters parameters) {
        try {
            return Optional.of(get(path, parameters));
        } catch (CommandFailure e) {
            if (e.exitCode() == ExitCode.NOTHING) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Reads a document of any length; {@code timeout} is for its beginning. */
    public InputStream stream(String path, Parameters parameters) {
        return send(request(path + parameters).timeout(ANSWER).GET(), BodyHandlers.ofInputStream())
                .body();
    }

    /** Sends a body, however long that takes, and reads the answer. */
    public JsonNode post(String path, Parameters parameters, String contentType, BodyPublisher body) {
        HttpRequest.Builder request =
                request(path + parameters).header("Content-Type", contentType).POST(body);
        return json(send(request, BodyHandlers.ofInputStream()));
    }

    /** Puts a JSON document there. */
    public void put(String path, byte[] json) {
        HttpRequest.Builder request = request(path)
                .timeout(ANSWER)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(json));
        json(send(request, BodyHandlers.ofInputStream()));
    }

    /** Removes what is there. */
    public void delete(String path) {
        discard(send(request(path).timeout(ANSWER).DELETE(), BodyHandlers.ofInputStream()));
    }

    /** An answer without a document. */
    private static void discard(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            body.skipNBytes(0);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FAILURE, "the answer broke off");
        }
    }

    /** The answer as it is, whatever its status; health says "not ready" by 503. */
    public HttpResponse<InputStream> raw(String path) {
        return exchange(request(path).timeout(ANSWER).GET().build(), BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder request(String pathAndQuery) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + pathAndQuery))
                .header("Accept", "application/json, application/problem+json;q=0.9, */*;q=0.5");
        return apiKey == null ? request : request.header("X-API-Key", apiKey);
    }

    private HttpResponse<InputStream> send(HttpRequest.Builder request, HttpResponse.BodyHandler<InputStream> handler) {
        HttpResponse<InputStream> response = exchange(request.build(), handler);
        if (response.statusCode() / 100 == 2) {
            return response;
        }
        throw refused(response);
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (HttpTimeoutException e) {
            throw unreachable("does not answer");
        } catch (ConnectException e) {
            throw unreachable("nothing listens there");
        } catch (IOException e) {
            throw unreachable(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable("interrupted");
        }
    }

    private CommandFailure unreachable(String why) {
        return new CommandFailure(
                ExitCode.UNREACHABLE,
                "no Telesift at " + address + " (" + why + "); start one with `telesift up`, or set TELESIFT_URL");
    }

    private CommandFailure refused(HttpResponse<InputStream> response) {
        int status = response.statusCode();
        String detail = detail(response);
        return switch (status) {
            case 401 -> new CommandFailure(ExitCode.AUTH, "the server wants an API key: set TELESIFT_API_KEY" + detail);
            case 403 -> new CommandFailure(ExitCode.AUTH, "this API key may not do that" + detail);
            case 404 -> new CommandFailure(ExitCode.NOTHING, "not found" + detail);
            case 400, 422 -> new CommandFailure(ExitCode.USAGE, "the server does not take that" + detail);
            default -> new CommandFailure(ExitCode.FAILURE, "the server answers " + status + detail);
        };
    }

    /** What a problem document says, or nothing; never a page of HTML. */
    private static String detail(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            JsonNode problem = Json.MAPPER.readTree(body.readNBytes(1 << 16));
            String text = problem.path("detail").asText(problem.path("title").asText(""));
            return text.isBlank() ? "" : ": " + text.substring(0, Math.min(text.length(), LONGEST_DETAIL));
        } catch (IOException e) {
            return "";
        }
    }

    private JsonNode json(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            return Json.MAPPER.readTree(body);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.FAILURE,
                    "no JSON from " + response.uri().getPath() + " at " + address + "; is that a Telesift?");
        }
    }
}
