// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.http;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.DefaultHttpClientConfiguration;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.HttpClientConfiguration;
import io.micronaut.http.client.exceptions.ContentLengthExceededException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.http.client.exceptions.ReadTimeoutException;
import io.telesift.collector.web.PreviewHttp;
import io.telesift.collector.web.PreviewReply;
import io.telesift.collector.web.WebProxy;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks the preview's host by Micronaut's client, through a proxy if there is one. */
public final class MicronautPreviewHttp implements PreviewHttp {
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final int LONGEST_PAGE_BYTES = 5 * 1024 * 1024;
    private static final Argument<byte[]> BYTES = Argument.of(byte[].class);

    private final String base;
    private final String userAgent;
    private final HttpClient client;

    /**
     * Connects with the first request.
     *
     * @param base of the preview, without a path
     * @param timeout for a whole answer
     */
    public MicronautPreviewHttp(URI base, String userAgent, @Nullable WebProxy proxy, Duration timeout) {
        this.base = base.toString().replaceFirst("/+$", "");
        this.userAgent = userAgent;
        this.client = HttpClient.create(null, configuration(proxy, timeout));
    }

    private static HttpClientConfiguration configuration(@Nullable WebProxy proxy, Duration timeout) {
        HttpClientConfiguration configuration = new DefaultHttpClientConfiguration();
        configuration.setConnectTimeout(CONNECT_TIMEOUT);
        configuration.setReadTimeout(timeout);
        // The read timeout starts anew with every byte: a host that drips would hold all channels.
        configuration.setRequestTimeout(timeout);
        configuration.setFollowRedirects(false);
        configuration.setExceptionOnErrorStatus(false);
        configuration.setMaxContentLength(LONGEST_PAGE_BYTES);
        if (proxy != null) {
            through(proxy, configuration);
        }
        return configuration;
    }

    /** The proxy resolves the host's name: asking a name server here would tell what is watched, and to whom. */
    private static void through(WebProxy proxy, HttpClientConfiguration configuration) {
        configuration.setProxyType(proxy.socks() ? Proxy.Type.SOCKS : Proxy.Type.HTTP);
        configuration.setProxyAddress(new InetSocketAddress(proxy.host(), proxy.port()));
        configuration.setDnsResolutionMode(HttpClientConfiguration.DnsResolutionMode.NOOP);
        if (proxy.user() != null) {
            configuration.setProxyUsername(proxy.user());
            configuration.setProxyPassword(proxy.password() == null ? "" : proxy.password());
        }
    }

    @Override
    public PreviewReply get(String target, Map<String, String> headers) throws IOException, InterruptedException {
        try {
            return reply(client.toBlocking().exchange(request(target, headers), BYTES, BYTES));
        } catch (HttpClientResponseException e) {
            return reply(e.getResponse());
        } catch (RuntimeException e) {
            // Besides its own exceptions the client throws those of the reactive library below it.
            if (e.getCause() instanceof InterruptedException || Thread.interrupted()) {
                throw new InterruptedException("while waiting for the preview");
            }
            throw new IOException(line(e));
        }
    }

    private MutableHttpRequest<?> request(String target, Map<String, String> headers) {
        MutableHttpRequest<?> request = HttpRequest.GET(base + target)
                .header("User-Agent", userAgent)
                .header("Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8")
                // Service messages come in the language of whoever asks.
                .header("Accept-Language", "en-US,en;q=0.5")
                .header("Accept-Encoding", "gzip");
        headers.forEach(request::header);
        return request;
    }

    private static PreviewReply reply(HttpResponse<?> response) {
        Map<String, String> headers = new HashMap<>();
        response.getHeaders().forEach((name, values) -> {
            if (!values.isEmpty()) {
                headers.put(name.toLowerCase(Locale.ROOT), values.get(0));
            }
        });
        byte[] body = response.getBody(BYTES).orElse(new byte[0]);
        return new PreviewReply(response.code(), headers, ByteBuffer.wrap(body));
    }

    /** The client's own sentences may quote the whole address. */
    private static String line(RuntimeException failure) {
        if (failure instanceof ContentLengthExceededException) {
            return "a page of over 5 MB";
        }
        if (failure instanceof ReadTimeoutException) {
            return "no whole answer from the preview in time";
        }
        return "no answer from the preview ("
                + failure.getClass().getSimpleName().replace("Exception", "") + ")";
    }

    @Override
    public void close() {
        client.close();
    }
}
