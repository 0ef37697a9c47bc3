// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import io.telesift.cli.channels.ChannelRows;
import io.telesift.cli.terminal.ForeignText;
import io.telesift.common.channel.ChannelLines;
import io.telesift.common.model.Channel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "import",
        description = {
            "Watches the channels of a list: one a line, or tables in Markdown.",
            "Channels that are watched already stay as they are. Lines that name no channel are told; exit code 6."
        })
final class ChannelsImportCommand implements Callable<Integer> {
    private static final int LARGEST = 16 << 20;

    private final Session session;

    @CommandLine.Parameters(paramLabel = "FILE", description = "a list; - is standard input")
    private String file = "";

    @Option(names = "--dry-run", description = "say what would be watched, and change nothing")
    private boolean dryRun;

    ChannelsImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        ChannelLines.Result list = ChannelLines.read(text());
        ChannelRows rows = new ChannelRows(session.server());
        Map<String, Channel> watched = rows.watched();
        List<Channel> fresh = list.channels().stream()
                .filter(channel -> !watched.containsKey(channel.id()))
                .toList();
        for (Channel channel : fresh) {
            if (!dryRun) {
                rows.put(channel);
            }
            session.terminal().out().println(channel.id());
        }
        tell(list, fresh.size());
        return exitCode(list);
    }

    private void tell(ChannelLines.Result list, int fresh) {
        list.faults()
                .forEach(fault -> session.say(
                        "line " + fault.line() + " names no channel: " + ForeignText.escaped(fault.text())));
        session.say(fresh + (dryRun ? " would be new, " : " new, ")
                + (list.channels().size() - fresh) + " watched already; lines that name no channel: "
                + list.faults().size());
    }

    private static int exitCode(ChannelLines.Result list) {
        if (list.channels().isEmpty()) {
            return ExitCode.NOTHING;
        }
        return list.faults().isEmpty() ? ExitCode.OK : ExitCode.PARTIAL;
    }

    private String text() {
        try {
            if (file.equals("-")) {
                return new String(session.in().readNBytes(LARGEST), StandardCharsets.UTF_8);
            }
            // Not readString: a list may hold a byte that is no UTF-8.
            return new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FAILURE, file + " cannot be read");
        }
    }
}
