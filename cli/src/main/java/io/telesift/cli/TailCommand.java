// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import io.telesift.cli.tail.TopicTail;
import io.telesift.cli.terminal.Terminal;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "tail",
        description = {
            "Records of a topic, one JSON value a line: what a SIEM would get.",
            "Reads from Kafka itself (KAFKA_BOOTSTRAP_SERVERS, default 127.0.0.1:9092) until Ctrl-C."
        })
final class TailCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--topic", required = true, paramLabel = "T", description = "for example siem.indicator.v1")
    private String topic = "";

    @Option(names = "--from-beginning", description = "from the oldest record kept, not from now")
    private boolean fromBeginning;

    @Option(names = "--no-follow", description = "end at the newest record")
    private boolean noFollow;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "0", description = "end after so many; 0 is no end")
    private long limit;

    @Option(names = "--keys", description = "the key and a tab before each value; withdrawn rows as null")
    private boolean keys;

    TailCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Logging.quiet();
        new TopicTail(session.environment().variables(), topic, fromBeginning, !noFollow)
                .run(new Lines(session.terminal(), Limit.of(limit), keys));
        return ExitCode.OK;
    }

    private static final class Lines implements TopicTail.Sink {
        private final Terminal terminal;
        private final long limit;
        private final boolean keys;
        private long printed;

        Lines(Terminal terminal, long limit, boolean keys) {
            this.terminal = terminal;
            this.limit = limit;
            this.keys = keys;
        }

        @Override
        public boolean take(byte @Nullable [] key, byte @Nullable [] value) {
            if (value != null || keys) {
                terminal.out().println(keys ? text(key) + "\t" + text(value) : text(value));
                printed++;
            }
            return limit == 0 || printed < limit;
        }

        private String text(byte @Nullable [] bytes) {
            return bytes == null ? "null" : terminal.foreign(new String(bytes, StandardCharsets.UTF_8));
        }

        /** Flushes, and ends when nobody reads any more. */
        @Override
        public boolean idle() {
            return !terminal.out().checkError();
        }
    }
}
