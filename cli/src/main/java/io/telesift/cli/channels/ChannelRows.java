// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.channels;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.cli.CommandFailure;
import io.telesift.cli.ExitCode;
import io.telesift.cli.server.Parameters;
import io.telesift.cli.server.Server;
import io.telesift.common.channel.ChannelName;
import io.telesift.common.model.Channel;
import io.telesift.common.serde.Json;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The channels that a server watches. */
public final class ChannelRows {
    /** Where the list is. */
    public static final String PATH = "/api/v1/channels";

    private final Server server;

    /** Asks nothing yet. */
    public ChannelRows(Server server) {
        this.server = server;
    }

    /**
     * The ids of channels as people write them.
     *
     * @throws CommandFailure as a fault of usage if one names none
     */
    public static List<String> ids(Collection<String> names) {
        return names.stream().map(ChannelRows::id).distinct().toList();
    }

    private static String id(String name) {
        return ChannelName.parse(name)
                .orElseThrow(() -> new CommandFailure(
                        ExitCode.USAGE,
                        "no channel: '" + name + "'; for example @zarya_demo, t.me/zarya_demo or -1002100000101"));
    }

    /** By id. */
    public Map<String, Channel> watched() {
        Map<String, Channel> rows = new TreeMap<>();
        for (JsonNode item : server.get(PATH, Parameters.NONE).path("items")) {
            if (item.path("watched").asBoolean()) {
                rows.put(item.path("id").asText(), row(item));
            }
        }
        return rows;
    }

    private static Channel row(JsonNode item) {
        JsonNode settings = item.path("settings").isObject() ? item.path("settings") : item;
        return Json.read(Json.bytes(settings), Channel.class);
    }

    /**
     * One of them.
     *
     * @throws CommandFailure if it is not watched
     */
    public static Channel of(Map<String, Channel> watched, String id) {
        @Nullable Channel channel = watched.get(id);
        if (channel == null) {
            throw new CommandFailure(ExitCode.NOTHING, id + " is not watched; see `telesift channels`");
        }
        return channel;
    }

    /** Watches it, or changes how. */
    public void put(Channel channel) {
        server.put(path(channel.id()), Json.bytes(channel));
    }

    /** Watches it no longer; its messages stay. */
    public void remove(String id) {
        server.delete(path(id));
    }

    private static String path(String id) {
        return PATH + "/" + Parameters.encoded(id);
    }
}
