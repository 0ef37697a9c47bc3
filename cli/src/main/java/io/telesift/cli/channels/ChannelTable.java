// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli.channels;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/** What the table of channels shows of one. */
public final class ChannelTable {
    private static final long HOUR = 3_600;

    private ChannelTable() {}

    private static JsonNode status(JsonNode item) {
        JsonNode collection = item.path("collection");
        return collection.isEmpty() ? MissingNode.getInstance() : collection.get(0);
    }

    /** Does nobody know how it is, because the collector does not answer? */
    public static boolean unknown(JsonNode item) {
        return item.path("watched").asBoolean() && !item.has("collection");
    }

    /** State, in a word; of several sources each once. */
    public static String state(JsonNode item) {
        if (!item.path("watched").asBoolean()) {
            return "not watched";
        }
        if (item.path("paused").asBoolean()) {
            return "paused";
        }
        List<String> states = new ArrayList<>();
        for (JsonNode status : item.path("collection")) {
            String state =
                    status.path("state").asText("") + (status.path("silent").isObject() ? " (silent)" : "");
            if (!states.contains(state)) {
                states.add(state);
            }
        }
        return states.isEmpty() ? "unknown" : String.join(", ", states);
    }

    /** The way into Telegram. */
    public static String source(JsonNode item) {
        String source = status(item).path("source").asText("");
        return source.equals("unknown") ? "" : source;
    }

    /** When its newest message was posted. */
    public static String last(JsonNode item) {
        String told = status(item).path("lastMessageAt").asText("");
        String stored = item.path("newest").asText("");
        return minute(told.compareTo(stored) > 0 ? told : stored);
    }

    /** Ids that were not read although newer ones were. */
    public static String gaps(JsonNode item) {
        JsonNode gaps = status(item).path("gaps");
        if (gaps.isEmpty()) {
            return "";
        }
        JsonNode first = gaps.get(0);
        String ids =
                (first.path("after").asLong() + 1) + "-" + first.path("upTo").asLong();
        return gaps.size() == 1 ? ids : ids + " +" + (gaps.size() - 1);
    }

    /** When it is read next. */
    public static String next(JsonNode item) {
        JsonNode status = status(item);
        String wait = status.path("notBefore").asText("");
        String plan = status.path("nextPollAt").asText("");
        return minute(wait.compareTo(plan) > 0 ? wait : plan);
    }

    /** What is wrong, if anything is. */
    public static String error(JsonNode item) {
        JsonNode status = status(item);
        String error = status.path("error").asText("");
        JsonNode silent = status.path("silent");
        if (!error.isEmpty() || !silent.isObject()) {
            return error;
        }
        long hours = silent.path("usualSeconds").asLong() / HOUR;
        return "silent since " + minute(silent.path("since").asText("")) + "; its longest usual pause is " + hours
                + " h";
    }

    private static String minute(String time) {
        return time.length() < 16 ? time : time.substring(0, 16).replace('T', ' ');
    }
}
