// SPDX-License-Identifier: Apache-2.0
package io.telesift.testkit.web;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Lets a person change the channels by hand: {@code POST /_/<name>/add|edit/<id>|delete/<id>}. */
final class PreviewDesk {
    private PreviewDesk() {}

    static void serve(PreviewStandIn standIn, HttpExchange exchange) throws IOException {
        String[] words = exchange.getRequestURI().getPath().split("/", -1);
        String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        PreviewChannel channel = words.length > 3 ? standIn.channel(words[2]) : null;
        String said = channel == null ? "no such channel\n" : change(channel, words, text) + "\n";
        new PreviewAnswer(channel == null ? 404 : 200, java.util.Map.of(), PreviewStandIn.bytes(said)).send(exchange);
    }

    private static String change(PreviewChannel channel, String[] words, String text) {
        switch (words[3]) {
            case "add" -> {
                return "added " + channel.add(text, java.time.Instant.now());
            }
            case "edit" -> channel.edit(Long.parseLong(words[4]), text);
            case "delete" -> channel.delete(Long.parseLong(words[4]));
            default -> {
                return "add, edit/<id> or delete/<id>";
            }
        }
        return words[3] + " " + words[4];
    }
}
