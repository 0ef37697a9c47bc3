// SPDX-License-Identifier: Apache-2.0
package io.telesift.host.http;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.DefaultHttpClientConfiguration;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.HttpClientConfiguration;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.telesift.common.http.HttpCall;
import io.telesift.common.http.HttpCalls;
import io.telesift.common.http.HttpReply;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Outgoing HTTP by Micronaut's client. One instance serves all calls of a service that bear the same time limit. */
public final class MicronautHttpCalls implements HttpCalls, AutoCloseable {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final int LONGEST_REPLY_BYTES = 4 * 1024 * 1024;

    private static final Argument<byte[]> BYTES = Argument.of(byte[].class);

    private final HttpClient client;

    /** Connects with the first call; {@code timeout} is for a whole call, connecting included. */
    public MicronautHttpCalls(Duration timeout) {
        this.client = HttpClient.create(null, configuration(timeout));
    }

    private static HttpClientConfiguration configuration(Duration timeout) {
        HttpClientConfiguration configuration = new DefaultHttpClientConfiguration();
        configuration.setConnectTimeout(CONNECT_TIMEOUT);
        configuration.setReadTimeout(timeout);
        // The read timeout starts anew with every byte: a peer that drips would hold us for ever.
        configuration.setRequestTimeout(timeout);
        // A redirect would carry a secret, or us, to an address that nobody allowed.
        configuration.setFollowRedirects(false);
        configuration.setExceptionOnErrorStatus(false);
        configuration.setMaxContentLength(LONGEST_REPLY_BYTES);
        return configuration;
    }

    @Override
    public HttpReply send(HttpCall call) throws IOException, InterruptedException {
        try {
            return reply(client.toBlocking().exchange(request(call), BYTES, BYTES));
        } catch (HttpClientResponseException e) {
            return reply(e.getResponse());
        } catch (RuntimeException e) {
            // Besides its own exceptions the client throws those of the reactive library below it.
            if (e.getCause() instanceof InterruptedException || Thread.interrupted()) {
                throw new InterruptedException("while waiting for " + call.uri().getHost());
            }
            throw noReply(call, e);
        }
    }

    private static MutableHttpRequest<?> request(HttpCall call) {
        MutableHttpRequest<Object> request =
                HttpRequest.create(HttpMethod.valueOf(call.method()), call.uri().toString());
        call.headers().forEach(request::header);
        if (call.body() != null && call.contentType() != null) {
            // Bytes are not a form to the client, which would encode them once more; its text is sent as it is.
            request.contentType(MediaType.of(call.contentType())).body(call.body());
        }
        return request;
    }

    private static HttpReply reply(HttpResponse<?> response) {
        Map<String, String> headers = new HashMap<>();
        response.getHeaders().forEach((name, values) -> {
            if (!values.isEmpty()) {
                headers.put(name.toLowerCase(Locale.ROOT), values.get(0));
            }
        });
        byte[] body = response.getBody(BYTES).orElse(new byte[0]);
        return new HttpReply(response.code(), headers, new String(body, StandardCharsets.UTF_8));
    }

    /** Names the host only, and no cause: the client's own sentences may quote the whole address. */
    private static IOException noReply(HttpCall call, RuntimeException why) {
        return new IOException("no reply from " + call.uri().getHost() + " ("
                + why.getClass().getSimpleName().replace("Exception", "") + ")");
    }

    @Override
    public void close() {
        client.close();
    }
}
