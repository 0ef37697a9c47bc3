// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import io.telesift.cli.server.Server;
import io.telesift.cli.terminal.Terminal;
import io.telesift.engine.ioc.IndicatorExtractor;
import io.telesift.engine.ioc.IndicatorExtractors;
import io.telesift.engine.suffix.PublicSuffixes;
import java.io.InputStream;

/** What every command stands in: who reads it, what is fed to it, what the environment says. */
record Session(Terminal terminal, InputStream in, Environment environment) {
    /** The server that the environment names; not connected yet. */
    Server server() {
        return new Server(environment.server(), environment.apiKey());
    }

    /** The engine, with the newest lists there are here. */
    IndicatorExtractor extractor() {
        return IndicatorExtractors.with(PublicSuffixes.current(environment.lists(), this::say));
    }

    /** A line for people. */
    void say(String line) {
        terminal.say(line);
    }
}
