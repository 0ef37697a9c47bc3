// SPDX-License-Identifier: Apache-2.0
package io.telesift.alerter.destination.discord;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.testkit.HttpStandIn.Request;
import java.util.ArrayList;
import java.util.List;

/** Discord's documented limits (discord-api-docs: resources/webhook, resources/message, reference). */
final class DiscordRules {
    private static final int ALL_TOGETHER = 6_000;

    private final List<String> faults = new ArrayList<>();
    private int sum;

    private DiscordRules() {}

    static List<String> faults(Request request, JsonNode body) {
        DiscordRules rules = new DiscordRules();
        rules.call(request);
        rules.message(body);
        return rules.faults;
    }

    private void call(Request request) {
        String agent = String.valueOf(request.header("user-agent"));
        require("POST".equals(request.method()), "not a POST");
        require(agent.matches("DiscordBot \\(\\S+, \\S+\\).*"), "user agent " + agent);
        require(String.valueOf(request.header("content-type")).startsWith("application/json"), "content type");
        require("wait=true".equals(request.uri().getQuery()), "without wait=true errors stay untold");
    }

    private void message(JsonNode body) {
        String username = body.path("username").asText();
        require(!username.isEmpty() && username.length() <= 80, "username");
        require(!username.toLowerCase(java.util.Locale.ROOT).matches(".*(clyde|discord).*"), "username");
        require(body.path("allowed_mentions").toString().equals("{\"parse\":[]}"), "may ping");
        require(body.has("content") || body.has("embeds"), "50006: empty message");
        require(body.path("content").asText().length() <= 2_000, "content");
        require(body.path("embeds").size() <= 10, "embeds");
        body.path("embeds").forEach(this::embed);
        require(sum <= ALL_TOGETHER, "embeds hold " + sum + " characters");
    }

    private void embed(JsonNode embed) {
        text(embed, "title", 256);
        text(embed, "description", 4_096);
        text(embed.path("footer"), "text", 2_048);
        require(embed.path("fields").size() <= 25, "fields");
        embed.path("fields").forEach(field -> {
            text(field, "name", 256);
            text(field, "value", 1_024);
        });
        require(embed.path("color").asInt(-1) >= 0 && embed.path("color").asInt() <= 0xFFFFFF, "color");
    }

    private void text(JsonNode node, String name, int max) {
        String text = node.path(name).asText().strip();
        require(!text.isEmpty(), name + " is empty");
        require(text.length() <= max, name + " holds " + text.length());
        sum += text.length();
    }

    private void require(boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }
}
