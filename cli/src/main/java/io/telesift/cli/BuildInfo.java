// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says: version, commit, and the Java it runs on. */
final class BuildInfo implements IVersionProvider {
    private static final String RESOURCE = "/telesift-build.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream in = BuildInfo.class.getResourceAsStream(RESOURCE)) {
            if (in != null) {
                build.load(in);
            }
        }
        return new String[] {
            "telesift " + build.getProperty("version", "?") + " (commit " + build.getProperty("commit", "?") + ")",
            "Java " + Runtime.version() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
        };
    }
}
