// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.channel;

import io.telesift.common.model.Channel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lists of channels that circulate: one channel a line, and tables in Markdown. In a line the t.me link counts,
 * else its first word; words like {@code #ru} or {@code country:kr} after it are tags. In a table the link counts, wherever
 * it stands; headings say which columns hold title, tags, actor, language, country and campaign.
 */
public final class ChannelLines {
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    /** Of the table that is being read; none outside of one. */
    private @Nullable TableColumns columns;

    private ChannelLines() {}

    /**
     * What a list holds.
     *
     * @param channels each once, in the list's order
     * @param faults lines that name no channel
     */
    public record Result(List<Channel> channels, List<Fault> faults) {}

    /**
     * A line that names no channel.
     *
     * @param line from 1
     * @param text its beginning; foreign
     */
    public record Fault(int line, String text) {}

    /** Reads a whole list; blank lines, headings, rules and comments say nothing. */
    public static Result read(String text) {
        ChannelLines lines = new ChannelLines();
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            lines.line(i + 1, all.get(i).strip());
        }
        return new Result(List.copyOf(lines.channels.values()), List.copyOf(lines.faults));
    }

    private void line(int number, String line) {
        if (line.startsWith("|")) {
            row(number, line);
            return;
        }
        columns = null;
        if (!saysNothing(line)) {
            add(number, line, plain(line));
        }
    }

    private static boolean saysNothing(String line) {
        return line.isEmpty()
                || line.startsWith("#")
                || line.startsWith("//")
                || line.chars().allMatch(c -> c == '-');
    }

    private void row(int number, String line) {
        List<String> cells = cells(line);
        if (cells.stream().allMatch(cell -> cell.matches(":?-*:?"))) {
            return;
        }
        TableColumns table = columns;
        if (table == null) {
            boolean headings = ChannelName.link(line).isEmpty();
            table = headings ? TableColumns.of(cells) : TableColumns.NONE;
            columns = table;
            if (headings) {
                return;
            }
        }
        add(number, line, table.channel(line, cells));
    }

    private static List<String> cells(String line) {
        String inner =
                line.endsWith("|") && line.length() > 1 ? line.substring(1, line.length() - 1) : line.substring(1);
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    private static @Nullable Channel plain(String line) {
        String bare = line.startsWith("- ") || line.startsWith("* ") ? line.substring(2) : line;
        String[] words = bare.split("[\\s,;]+", -1);
        String id = ChannelName.link(bare).or(() -> ChannelName.parse(words[0])).orElse(null);
        if (id == null) {
            return null;
        }
        TreeSet<String> tags = new TreeSet<>();
        for (int i = 1; i < words.length; i++) {
            Tags.word(words[i]).ifPresent(tags::add);
        }
        return new Channel(id, null, false, Tags.bounded(tags));
    }

    private void add(int number, String line, @Nullable Channel channel) {
        if (channel == null) {
            faults.add(new Fault(number, line.length() > 80 ? line.substring(0, 80) : line));
        } else {
            channels.putIfAbsent(channel.id(), channel);
        }
    }
}
