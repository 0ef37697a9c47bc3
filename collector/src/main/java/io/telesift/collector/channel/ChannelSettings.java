// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.channel;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.telesift.common.kafka.Seeder.Seed;
import io.telesift.common.model.Channel;
import io.telesift.common.serde.Json;
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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads which channels the operator's settings name: a YAML file, a list in a variable, or both. */
public final class ChannelSettings {
    private static final String EXAMPLE = "for example @zarya_demo or -1002100000101";

    private ChannelSettings() {}

    /** The file's shape: {@code channels: [{id: "@name", title: ..., tags: [...]}]}. */
    private record ChannelFile(
            @JsonProperty("channels") @Nullable List<Entry> channels) {
        private record Entry(
                @JsonProperty("id") @Nullable String id,
                @JsonProperty("title") @Nullable String title,
                @JsonProperty("tags") @Nullable Set<String> tags) {}
    }

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
            readFile(bytes, rows);
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

    private static void readFile(byte[] bytes, Map<String, Channel> rows) {
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
        for (ChannelFile.Entry entry : read.channels()) {
            String id = id("COLLECTOR_CHANNELS_FILE", entry.id() == null ? "" : entry.id());
            put(
                    rows,
                    new Channel(
                            id, entry.title(), false, entry.tags() == null ? Set.of() : new TreeSet<>(entry.tags())));
        }
    }

    /** {@code @Name}, {@code name}, {@code https://t.me/name} and {@code t.me/s/name} are one channel. */
    private static String id(String setting, String written) {
        String name =
                written.strip().replaceFirst("^(https?://)?t\\.me/(s/)?", "").replaceFirst("/$", "");
        if (name.matches("-?[0-9]{1,19}")) {
            return name;
        }
        String username = name.startsWith("@") ? name.substring(1) : name;
        if (!username.matches("[A-Za-z][A-Za-z0-9_]{3,31}")) {
            throw new IllegalArgumentException(setting + " names no channel: '" + written + "'; " + EXAMPLE);
        }
        return "@" + username.toLowerCase(Locale.ROOT);
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
