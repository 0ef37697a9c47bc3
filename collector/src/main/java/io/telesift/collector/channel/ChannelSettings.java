// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.channel;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.telesift.common.channel.ChannelLines;
import io.telesift.common.channel.ChannelName;
import io.telesift.common.kafka.Seeder.Seed;
import io.telesift.common.model.Channel;
import io.telesift.common.serde.Json;
import io.telesift.common.serde.UnreadableValueException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads which channels the operator's settings name: a list in a variable, a file, or both. The file is YAML with all that
 * a {@link Channel} can say, or, if it ends in {@code .txt} or {@code .md}, a list as {@link ChannelLines} reads it.
 */
public final class ChannelSettings {
    private static final Logger log = LoggerFactory.getLogger(ChannelSettings.class);
    private static final String FILE = "COLLECTOR_CHANNELS_FILE";
    private static final String EXAMPLE = "for example @zarya_demo or -1002100000101";

    private ChannelSettings() {}

    /** The file's shape: {@code channels: [{id: "@name", ...}]}, the words those of {@link Channel}. */
    private record ChannelFile(
            @JsonProperty("channels") @Nullable List<ObjectNode> channels) {}

    /**
     * What both say; the file's words win.
     *
     * @param list names or ids, separated by commas or blanks
     * @throws IllegalArgumentException if one of them is wrong: one line that names the setting and an example
     */
    public static Seed<Channel> read(@Nullable Path file, @Nullable String list) {
        Map<String, Channel> rows = new TreeMap<>();
        byte[] bytes = file == null ? new byte[0] : bytes(file);
        String names = list == null ? "" : list;
        for (String name : names.split("[,\\s]+", -1)) {
            if (!name.isEmpty()) {
                put(rows, new Channel(id("TELEGRAM_CHANNELS", name), null, false, Set.of()));
            }
        }
        if (file != null) {
            readFile(file, bytes, rows);
        }
        return new Seed<>(hash(bytes, names), rows);
    }

    private static void put(Map<String, Channel> rows, Channel channel) {
        rows.put(channel.id(), channel);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("COLLECTOR_CHANNELS_FILE names a file that cannot be read: " + file
                    + "; give a readable YAML file");
        }
    }

    private static void readFile(Path file, byte[] bytes, Map<String, Channel> rows) {
        if (isList(file)) {
            ChannelLines.Result list = ChannelLines.read(new String(bytes, StandardCharsets.UTF_8));
            list.faults().forEach(fault -> log.warn("COLLECTOR_CHANNELS_FILE: line {} names no channel", fault.line()));
            list.channels().forEach(channel -> put(rows, channel));
            return;
        }
        for (ObjectNode entry : entries(bytes)) {
            put(rows, channel(entry));
        }
    }

    private static boolean isList(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".md");
    }

    private static List<ObjectNode> entries(byte[] bytes) {
        ChannelFile read;
        try {
            read = Json.YAML.readValue(bytes, ChannelFile.class);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "COLLECTOR_CHANNELS_FILE is not YAML of the form 'channels: [{id: \"@zarya_demo\"}]'", e);
        }
        if (read == null || read.channels() == null) {
            throw new IllegalArgumentException("COLLECTOR_CHANNELS_FILE has no list 'channels'");
        }
        return read.channels();
    }

    private static Channel channel(@Nullable ObjectNode entry) {
        ObjectNode row = entry == null ? Json.MAPPER.createObjectNode() : entry;
        String written = row.path("id").asText("");
        try {
            return Json.read(Json.bytes(row.put("id", id(FILE, written))), Channel.class);
        } catch (UnreadableValueException e) {
            throw new IllegalArgumentException(FILE + ", channel '" + written + "': " + e.getMessage(), e);
        }
    }

    private static String id(String setting, String written) {
        return ChannelName.parse(written)
                .orElseThrow(() ->
                        new IllegalArgumentException(setting + " names no channel: '" + written + "'; " + EXAMPLE));
    }

    private static String hash(byte[] file, String list) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(file);
            return HexFormat.of().formatHex(digest.digest(list.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
