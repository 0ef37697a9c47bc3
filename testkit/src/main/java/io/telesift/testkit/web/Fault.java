// SPDX-License-Identifier: Apache-2.0
package io.telesift.testkit.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What goes wrong once.
 *
 * @param path the beginning of the targets that it fits
 * @param value seconds, a status, or bytes, depending on the kind
 */
public record Fault(Kind kind, String path, long value) {
    /** How it goes wrong. */
    public enum Kind {
        /** 429 with {@code Retry-After}. */
        RETRY_AFTER,
        /** 429 without a word. */
        BARE_429,
        /** The same for every request until it is mended. */
        FOR_EVER_429,
        /** A status with a page of somebody else. */
        STATUS,
        /** The connection breaks without an answer. */
        RESET,
        /** The answer breaks off in the middle. */
        TRUNCATED,
        /** The answer drips in, a byte at a time, for so many milliseconds. */
        SLOW,
        /** All class names of posts have changed. */
        CHANGED_MARKUP,
        /** The page is windows-1251 and says nothing of it. */
        WRONG_CHARSET,
        /** So many bytes of page. */
        TOO_BIG,
        /** The preview says "no posts found" although there are some. */
        NO_POSTS
    }

    boolean fits(String target) {
        return target.startsWith(path);
    }

    void play(HttpExchange exchange, PreviewAnswer good) throws IOException {
        switch (kind) {
            case RETRY_AFTER ->
                PreviewAnswer.error(429, "Retry-After", Long.toString(value)).send(exchange);
            case BARE_429, FOR_EVER_429 -> PreviewAnswer.error(429, "", "").send(exchange);
            case STATUS -> PreviewAnswer.error((int) value, "", "").send(exchange);
            case RESET -> throw new IOException("on purpose");
            case TRUNCATED -> truncate(exchange, good);
            case SLOW -> drip(exchange, good);
            case CHANGED_MARKUP ->
                good.withBody(text(good)
                                .replace("tgme_widget_message", "tgme_wm")
                                .getBytes(StandardCharsets.UTF_8))
                        .send(exchange);
            case WRONG_CHARSET ->
                good.withBody(text(good).getBytes(java.nio.charset.Charset.forName("windows-1251")))
                        .send(exchange);
            case TOO_BIG -> good.withBody(big(good)).send(exchange);
            case NO_POSTS -> PreviewAnswer.page(PreviewMarkup.noPosts("x", "X")).send(exchange);
        }
    }

    private static String text(PreviewAnswer good) {
        return new String(good.body(), StandardCharsets.UTF_8);
    }

    private byte[] big(PreviewAnswer good) {
        byte[] big = Arrays.copyOf(good.body(), (int) value);
        Arrays.fill(big, Math.min(good.body().length, big.length), big.length, (byte) ' ');
        return big;
    }

    private static void truncate(HttpExchange exchange, PreviewAnswer good) throws IOException {
        byte[] body = good.body();
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body, 0, body.length / 2);
        throw new IOException("on purpose");
    }

    private void drip(HttpExchange exchange, PreviewAnswer good) throws IOException {
        exchange.sendResponseHeaders(200, good.body().length);
        long end = System.nanoTime() + value * 1_000_000L;
        try (OutputStream out = exchange.getResponseBody()) {
            int at = 0;
            while (System.nanoTime() < end && at < good.body().length - 1) {
                out.write(good.body()[at++]);
                out.flush();
                Thread.sleep(50);
            }
            out.write(good.body(), at, good.body().length - at);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
