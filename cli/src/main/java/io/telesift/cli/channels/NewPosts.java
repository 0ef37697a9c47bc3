// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.channels;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.cli.server.Pages;
import io.telesift.cli.server.Parameters;
import io.telesift.cli.server.Server;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The posts of one channel that the server did not have when last asked. Not thread-safe. */
public final class NewPosts {
    private static final String PATH = "/api/v1/messages";
    private static final int MOST = 500;

    /** A post that came late stands behind some that were there before. */
    private static final int ENOUGH_KNOWN = 20;

    /** Far more than are asked for at once. */
    private static final int REMEMBERED = 10_000;

    private final Server server;
    private final Parameters parameters;
    private final Set<String> known = new LinkedHashSet<>();

    /** Asks nothing yet. */
    public NewPosts(Server server, String channel) {
        this.server = server;
        this.parameters = Parameters.NONE.with("channel", channel);
    }

    /** Takes what is there now as known. */
    public void skip() {
        next();
    }

    /** Those that are new, oldest first; of very many the newest. */
    public List<JsonNode> next() {
        List<JsonNode> fresh = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (JsonNode item : new Pages(server, PATH, parameters, MOST)) {
            String id = item.path("id").asText();
            if (known.contains(id)) {
                met.add(id);
            } else {
                fresh.add(item);
            }
            if (met.size() >= ENOUGH_KNOWN) {
                break;
            }
        }
        Collections.reverse(fresh);
        fresh.forEach(item -> known.add(item.path("id").asText()));
        forgetOldest();
        return fresh;
    }

    private void forgetOldest() {
        int surplus = known.size() - REMEMBERED;
        if (surplus > 0) {
            known.removeAll(known.stream().limit(surplus).toList());
        }
    }
}
