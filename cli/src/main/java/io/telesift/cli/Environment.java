// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the environment's variables say to the command. */
record Environment(Map<String, String> variables) {
    private static final String URL = "TELESIFT_URL";
    private static final String KEY = "TELESIFT_API_KEY";
    private static final String KEY_FILE = "TELESIFT_API_KEY_FILE";
    private static final String DATA_DIR = "TELESIFT_DATA_DIR";

    /** Where the server is, without a slash at the end. */
    URI server() {
        String text = get(URL, "http://127.0.0.1:8080").strip();
        try {
            URI uri = URI.create(text.replaceAll("/+$", ""));
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Said below, with an example.
        }
        throw new CommandFailure(
                ExitCode.USAGE, URL + " is no address: " + text + "; for example http://127.0.0.1:8080");
    }

    /** The API key, if one is set. */
    @Nullable
    String apiKey() {
        String key = get(KEY, fromFile(get(KEY_FILE, ""))).strip();
        if (key.chars().anyMatch(c -> c < 0x21 || c > 0x7e)) {
            throw new CommandFailure(ExitCode.USAGE, KEY + " holds characters that no key has");
        }
        return key.isEmpty() ? null : key;
    }

    private static String fromFile(String path) {
        try {
            return path.isBlank() ? "" : Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.USAGE, KEY_FILE + ": cannot read " + path);
        }
    }

    /** Where everything of {@code up} is kept. */
    Path dataDirectory() {
        String set = get(DATA_DIR, "");
        if (!set.isBlank()) {
            return Path.of(set);
        }
        String share = get("XDG_DATA_HOME", "");
        return share.startsWith("/")
                ? Path.of(share, "telesift")
                : Path.of(System.getProperty("user.home"), ".local", "share", "telesift");
    }

    /** Where {@code update-lists} puts what it fetches. */
    Path lists() {
        return dataDirectory().resolve("lists");
    }

    String get(String name, String absent) {
        String value = variables.get(name);
        return value == null || value.isBlank() ? absent : value;
    }
}
