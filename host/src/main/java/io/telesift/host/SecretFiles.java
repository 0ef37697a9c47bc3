// SPDX-License-Identifier: Apache-2.0
package io.telesift.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Every setting also as {@code NAME_FILE}: the value is the file's content, without the line end. That is how Docker and
 * Kubernetes hand out secrets.
 */
final class SecretFiles {
    private static final String SUFFIX = "_FILE";
    private static final String[] OURS = {
        "ALERT_", "COLLECTOR_", "DISCORD_", "KAFKA_", "MONGODB_", "OPERATOR_", "TELEGRAM_", "TRANSLATOR_"
    };

    private SecretFiles() {}

    /**
     * The settings given by files.
     *
     * @throws IllegalArgumentException if a file cannot be read: one line that names the variable, not the content
     */
    static Map<String, Object> read(Map<String, String> environment) {
        Map<String, Object> settings = new HashMap<>();
        environment.forEach((name, file) -> {
            if (isOurs(name)) {
                settings.put(property(name), content(name, Path.of(file)));
            }
        });
        return settings;
    }

    private static boolean isOurs(String name) {
        if (!name.endsWith(SUFFIX)) {
            return false;
        }
        for (String prefix : OURS) {
            // TELESIFT_..._FILE and the like name files as such.
            if (name.startsWith(prefix) && !name.equals("TRANSLATOR_MEMORY_FILE") && !name.endsWith("CHANNELS_FILE")) {
                return true;
            }
        }
        return false;
    }

    /** {@code MONGODB_URI_FILE} -> {@code mongodb.uri}; words after the first are one name: {@code webhook-url}. */
    private static String property(String name) {
        String[] words = name.substring(0, name.length() - SUFFIX.length())
                .toLowerCase(Locale.ROOT)
                .split("_", 2);
        return words[0] + "." + words[1].replace('_', '-');
    }

    private static String content(String name, Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    name + " names a file that cannot be read: " + file + "; give a readable file");
        }
    }
}
