// SPDX-License-Identifier: Apache-2.0
package io.telesift.testkit.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.telesift.testkit.web.Fault.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Plays {@code t.me} on loopback: {@code /s/<name>} with {@code before}, {@code after}, and {@code /<name>}; remembers what it
 * was asked, and when. Faults wait in a queue, for one path or for any.
 */
public final class PreviewStandIn implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, PreviewChannel> channels = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final ConcurrentLinkedDeque<Fault> faults = new ConcurrentLinkedDeque<>();

    /**
     * One request.
     *
     * @param target path and query
     * @param headers names in lower case, the first value of each
     */
    public record Asked(Instant at, String target, Map<String, String> headers) {}

    /** On a free port. */
    public PreviewStandIn() {
        this(0);
    }

    /** On a port of loopback. */
    public PreviewStandIn(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    /** {@code http://127.0.0.1:<port>}, no trailing slash. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** A new empty channel. */
    public PreviewChannel channel(String username, long bareId) {
        PreviewChannel channel = new PreviewChannel(username, bareId);
        channels.put(username.toLowerCase(Locale.ROOT), channel);
        return channel;
    }

    /** One that is there. */
    public @Nullable PreviewChannel channel(String username) {
        return channels.get(username.toLowerCase(Locale.ROOT));
    }

    /** Nobody bears the name any more. */
    public void forget(String username) {
        channels.remove(username.toLowerCase(Locale.ROOT));
    }

    /** The next request that it fits meets this instead of its answer. */
    public void meet(Fault fault) {
        faults.add(fault);
    }

    /** No fault waits any more. */
    public void mend() {
        faults.clear();
    }

    /** What was asked so far, in order. */
    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** The paths and queries asked so far, in order. */
    public List<String> targets() {
        return asked.stream().map(Asked::target).toList();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String target = exchange.getRequestURI().toString();
            if (target.startsWith("/_/")) {
                PreviewDesk.serve(this, exchange);
                return;
            }
            asked.add(new Asked(Instant.now(), target, headers(exchange)));
            Fault fault = fault(target);
            if (fault == null) {
                answer(target).send(exchange);
            } else {
                fault.play(exchange, answer(target));
            }
        }
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        Map<String, String> headers = new ConcurrentHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        return headers;
    }

    private @Nullable Fault fault(String target) {
        for (Fault fault : faults) {
            if (fault.fits(target)) {
                if (fault.kind() != Kind.FOR_EVER_429) {
                    faults.remove(fault);
                }
                return fault;
            }
        }
        return null;
    }

    /** What {@code t.me} answers; also without HTTP, for tests with a clock of their own. */
    public PreviewAnswer answer(String target) {
        PreviewTarget wanted = PreviewTarget.of(target);
        PreviewChannel channel = channel(wanted.name());
        if (!wanted.preview()) {
            return PreviewAnswer.page(channel == null ? PreviewMarkup.nobody(wanted.name()) : channel.landing());
        }
        if (channel == null || !channel.previewable()) {
            return PreviewAnswer.redirect("https://t.me/" + wanted.name());
        }
        return PreviewAnswer.page(channel.page(wanted));
    }

    /** A page's bytes. */
    static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /** All channels' names. */
    public List<String> names() {
        return new ArrayList<>(channels.keySet());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /**
     * By hand: {@code java -cp testkit/target/classes io.telesift.testkit.web.PreviewStandIn 8099 demo:200}, then {@code curl
     * -d 'new post' http://127.0.0.1:8099/_/demo/add}; also {@code /edit/<id>} and {@code /delete/<id>}.
     */
    public static void main(String[] args) throws InterruptedException {
        PreviewStandIn standIn = new PreviewStandIn(args.length == 0 ? 8099 : Integer.parseInt(args[0]));
        for (int i = 1; i < args.length; i++) {
            String[] words = args[i].split(":", 2);
            PreviewChannel channel = standIn.channel(words[0], 2_000_000_000L + i);
            int posts = words.length > 1 ? Integer.parseInt(words[1]) : 0;
            for (int post = 1; post <= posts; post++) {
                channel.add("Post " + post + " of " + words[0] + ": hxxp://bad" + post + "[.]example/a 203.0.113."
                        + post % 250);
            }
        }
        System.out.println("t.me stand-in on " + standIn.url() + " with " + standIn.names());
        Thread.currentThread().join();
    }
}
