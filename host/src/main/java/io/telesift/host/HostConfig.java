// SPDX-License-Identifier: Apache-2.0
package io.telesift.host;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings of the process.
 *
 * @param dataDir {@code TELESIFT_DATA_DIR}; default {@code $XDG_DATA_HOME/telesift} or {@code ~/.local/share/telesift}
 */
@ConfigurationProperties("telesift")
record HostConfig(@Nullable String dataDir) {
    DataDirectory dataDirectory(Map<String, String> environment) {
        if (dataDir != null && !dataDir.isBlank()) {
            return new DataDirectory(Path.of(dataDir));
        }
        String xdg = environment.get("XDG_DATA_HOME");
        Path share = xdg != null && xdg.startsWith("/")
                ? Path.of(xdg)
                : Path.of(System.getProperty("user.home"), ".local", "share");
        return new DataDirectory(share.resolve("telesift"));
    }
}
