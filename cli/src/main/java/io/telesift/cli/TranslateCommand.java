// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import io.telesift.cli.server.Parameters;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "translate",
        description = "Has stored messages translated that are not, for example after a translator was set up.")
final class TranslateCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--to",
            paramLabel = "LANG",
            description = "ko, en, ...; all that the translator is set to if absent")
    private @Nullable String to;

    @Option(names = "--channel", paramLabel = "C", description = "a channel's id or @name")
    private @Nullable String channel;

    @Option(
            names = "--since",
            paramLabel = "T",
            description = "posted since 2026-11-20, 2026-11-20T09:00:00Z, 36h or 7d ago")
    private @Nullable String since;

    @Option(names = "--again", description = "also what is translated already; the old translation is kept beside")
    private boolean again;

    TranslateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Parameters parameters = Parameters.NONE
                .with("to", to)
                .with("channel", channel)
                .with("since", since == null ? null : Moment.of("--since", since))
                .with("again", again ? "true" : null);
        long messages = session.server()
                .post("/api/v1/translations", parameters, "application/json", BodyPublishers.noBody())
                .path("messages")
                .asLong();
        session.say(
                messages == 0
                        ? "nothing to translate"
                        : messages + " messages ordered; the translator takes them in turn");
        return messages == 0 ? ExitCode.NOTHING : ExitCode.OK;
    }
}
