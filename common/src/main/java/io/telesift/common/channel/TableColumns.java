// SPDX-License-Identifier: Apache-2.0
package io.telesift.common.channel;

import io.telesift.common.model.Channel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a table hold, by their headings.
 *
 * @param title the column of the title, -1 if there is none
 * @param tags column to the kind of its tags, empty for plain ones
 */
record TableColumns(int title, Map<Integer, String> tags) {
    static final TableColumns NONE = new TableColumns(-1, Map.of());

    private static final int LONGEST_TITLE = 128;

    static TableColumns of(List<String> headings) {
        int title = -1;
        Map<Integer, String> tags = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i).toLowerCase(Locale.ROOT);
            String kind = kind(heading);
            if (kind != null) {
                tags.put(i, kind);
            }
            if (title < 0 && (heading.contains("name") || heading.equals("title") || heading.equals("channel"))) {
                title = i;
            }
        }
        return new TableColumns(title, Map.copyOf(tags));
    }

    private static @Nullable String kind(String heading) {
        if (heading.contains("actor")) {
            return "actor";
        }
        if (heading.contains("tag") || heading.contains("type") || heading.contains("categor")) {
            return "";
        }
        return switch (heading) {
            case "language", "lang" -> "lang";
            case "country" -> "country";
            case "campaign" -> "campaign";
            default -> null;
        };
    }

    /** The channel of a row; {@code null} if it names none. */
    @Nullable
    Channel channel(String line, List<String> cells) {
        Optional<String> id = ChannelName.link(line).or(() -> firstName(cells));
        if (id.isEmpty()) {
            return null;
        }
        TreeSet<String> words = new TreeSet<>();
        tags.forEach(
                (column, kind) -> words.addAll(column < cells.size() ? Tags.cell(kind, cells.get(column)) : List.of()));
        return new Channel(id.get(), title(cells), false, Tags.bounded(words));
    }

    /** Without a link only a name with its sign counts: any word could be one. */
    private static Optional<String> firstName(List<String> cells) {
        return cells.stream()
                .filter(cell -> cell.startsWith("@") || cell.startsWith("-100"))
                .flatMap(cell -> ChannelName.parse(cell).stream())
                .findFirst();
    }

    private @Nullable String title(List<String> cells) {
        String cell = title >= 0 && title < cells.size() ? cells.get(title) : "";
        if (cell.isEmpty() || ChannelName.link(cell).isPresent()) {
            return null;
        }
        return cell.length() > LONGEST_TITLE ? cell.substring(0, LONGEST_TITLE) : cell;
    }
}
