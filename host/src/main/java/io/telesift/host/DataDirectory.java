// SPDX-License-Identifier: Apache-2.0
package io.telesift.host;

import java.nio.file.Path;

/** Where this process keeps what must survive a restart: state stores, spools. */
public record DataDirectory(Path path) {
    /** A folder of one service in it; made by whoever uses it. */
    public Path of(String service) {
        return path.resolve(service);
    }
}
