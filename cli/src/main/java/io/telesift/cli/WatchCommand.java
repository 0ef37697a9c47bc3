// SPDX-License-Identifier: Apache-2.0
package io.telesift.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.telesift.cli.channels.ChannelRows;
import io.telesift.cli.channels.NewPosts;
import io.telesift.cli.server.Server;
import io.telesift.cli.terminal.ForeignText;
import io.telesift.cli.terminal.Terminal;
import io.telesift.common.model.Channel;
import io.telesift.common.serde.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "watch",
        description = {
            "Watches channels and prints their posts as they come in, until Ctrl-C.",
            "The channels stay in the list afterwards: see `telesift channels`."
        })
final class WatchCommand implements Callable<Integer> {
    private static final int MILLIS = 1_000;

    private final Session session;

    @CommandLine.Parameters(arity = "1..*", paramLabel = "CHANNEL", description = "@name, t.me link or chat id")
    private List<String> names = List.of();

    @Option(names = "--ndjson", description = "one JSON object a line")
    private boolean ndjson;

    @Option(names = "--every", paramLabel = "SECONDS", defaultValue = "2", description = "between two looks (2)")
    private int every;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "0", description = "end after so many; 0 is no end")
    private long limit;

    private boolean away;

    WatchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (every < 1) {
            throw new CommandFailure(ExitCode.USAGE, "--every must be 1 second or more");
        }
        Server server = session.server();
        List<NewPosts> followed = watch(server);
        follow(followed, Limit.of(limit));
        return ExitCode.OK;
    }

    private List<NewPosts> watch(Server server) {
        List<String> ids = ChannelRows.ids(names);
        ChannelRows rows = new ChannelRows(server);
        Map<String, Channel> watched = rows.watched();
        List<NewPosts> followed = new ArrayList<>();
        for (String id : ids) {
            NewPosts posts = new NewPosts(server, id);
            posts.skip();
            followed.add(posts);
            Channel channel = watched.get(id);
            if (channel == null) {
                rows.put(new Channel(id, null, false, Set.of()));
            } else if (channel.paused()) {
                session.say(id + " is paused; `telesift channels resume " + id + "` collects it again");
            }
        }
        session.say("watching " + String.join(" ", ids) + "; Ctrl-C ends this view, the channels stay watched");
        return followed;
    }

    private void follow(List<NewPosts> followed, long most) throws InterruptedException {
        long printed = 0;
        while (true) {
            for (NewPosts posts : followed) {
                for (JsonNode post : look(posts)) {
                    print(post);
                    if (++printed == most) {
                        return;
                    }
                }
            }
            if (session.terminal().out().checkError()) {
                return;
            }
            Thread.sleep(every * (long) MILLIS);
        }
    }

    /** Nothing while the server is away: a restart of it must not end the view. */
    private List<JsonNode> look(NewPosts posts) {
        try {
            List<JsonNode> fresh = posts.next();
            away = false;
            return fresh;
        } catch (CommandFailure e) {
            if (e.exitCode() == ExitCode.AUTH || e.exitCode() == ExitCode.USAGE) {
                throw e;
            }
            if (!away) {
                session.say("telesift: " + ForeignText.escaped(String.valueOf(e.getMessage())) + "; trying on");
            }
            away = true;
            return List.of();
        }
    }

    private void print(JsonNode post) {
        Terminal terminal = session.terminal();
        String line = ndjson ? Json.write(post) : forPeople(post);
        terminal.out().println(terminal.foreign(line));
    }

    private static String forPeople(JsonNode post) {
        JsonNode chat = post.path("chat");
        String username = chat.path("username").asText("");
        String name =
                username.isEmpty() ? chat.path("title").asText(chat.path("id").asText("")) : "@" + username;
        String text = post.path("text").asText("").strip().replaceAll("\\s*\\R\\s*", " / ");
        return Indicators.minute(post, "date") + "  " + name + "  " + (text.isEmpty() ? "(no text)" : text);
    }
}
