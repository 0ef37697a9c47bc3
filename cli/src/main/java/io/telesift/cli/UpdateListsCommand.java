// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import io.telesift.cli.lists.ListDownload;
import io.telesift.cli.lists.SuffixUpdate;
import io.telesift.engine.suffix.PublicSuffixes;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "update-lists",
        description = {
            "Fetches the newest Public Suffix List (top-level domains included); needs no server.",
            "What cannot be used changes nothing. A running Telesift reads the list when it starts."
        })
final class UpdateListsCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--from",
            paramLabel = "URL",
            defaultValue = "https://publicsuffix.org/list/public_suffix_list.dat",
            description = "default ${DEFAULT-VALUE}")
    private String from = "";

    @Option(names = "--dir", paramLabel = "D", description = "default: lists in the data directory")
    private @Nullable Path directory;

    UpdateListsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        URI source = source();
        Path lists = directory == null ? session.environment().lists() : directory;
        byte[] fetched = ListDownload.fetch(source, PublicSuffixes.LARGEST);
        PublicSuffixes inUse = PublicSuffixes.current(lists, session::say);
        String change = new SuffixUpdate(lists, inUse, LocalDate.now(Clock.systemUTC())).take(fetched, from);
        session.terminal().out().println(change);
        return ExitCode.OK;
    }

    private URI source() {
        try {
            URI uri = URI.create(from);
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Said below, with an example.
        }
        throw new CommandFailure(
                ExitCode.USAGE,
                "--from is no address: " + from + "; for example https://publicsuffix.org/list/public_suffix_list.dat");
    }
}
