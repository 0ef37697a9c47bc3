// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import io.telesift.testkit.HttpStandIn;
import io.telesift.testkit.HttpStandIn.Reply;

/** Servers that answer one thing. */
final class Replies {
    private Replies() {}

    static HttpStandIn always(int status, String json) {
        return new HttpStandIn(request -> Reply.json(status, json));
    }

    /** A list of one page. */
    static HttpStandIn items(String... items) {
        return always(
                200, "{\"items\":[" + String.join(",", items) + "],\"next\":null,\"total\":" + items.length + "}");
    }

    static String indicator(String type, String value) {
        return """
                {"type":"%s","value":"%s","defanged":"x","role":"infrastructure","roles":{"infrastructure":2},\
                "confidence":90,"firstSeen":"2026-11-01T10:00:00.000Z","lastSeen":"2026-11-20T09:30:00.000Z",\
                "sightings":2,"channelCount":2,"channels":[{"chat":{"id":-1001,"title":"ЗАРЯ"},"sightings":2}]}""".formatted(type, value);
    }
}
