// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import io.telesift.collector.source.IdRange;
import io.telesift.common.model.Checkpoint;
import io.telesift.common.model.TelegramMessage;
import io.telesift.common.serde.Json;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The newest messages of a chat as one kind of source last saw them: tells what changed and what is gone. Messages that fell
 * out of it count as new when they are seen again, and the gate downstream drops them. For one thread.
 */
public final class ChatWindow {
    /** About 20 bytes each; the whole record stays near 80 KB. */
    static final int MOST_MESSAGES = 4_000;

    /** A live source commits every few seconds, and re-reads no further back than this. */
    static final int MOST_LIVE_MESSAGES = 1_000;

    private static final String OBSERVED_AT = "observedAt";
    private static final String MESSAGES = "messages";
    private static final int FEW = 10;

    private final String checkpointId;
    private final int most;
    private final NavigableMap<Long, KnownMessage> messages = new TreeMap<>();
    private Instant observedAt = Instant.EPOCH;

    private ChatWindow(String checkpointId, int most) {
        this.checkpointId = checkpointId;
        this.most = most;
    }

    /** {@code <source>:<chatId>}. */
    public static String checkpointId(String source, long chatId) {
        return source + ":" + chatId;
    }

    /** An export's, as it was last committed; empty if it never was. */
    public static ChatWindow read(String checkpointId, @Nullable Checkpoint checkpoint) {
        return read(checkpointId, checkpoint, MOST_MESSAGES);
    }

    /** A live source's, which is shorter. */
    static ChatWindow live(String checkpointId, @Nullable Checkpoint checkpoint) {
        return read(checkpointId, checkpoint, MOST_LIVE_MESSAGES);
    }

    private static ChatWindow read(String checkpointId, @Nullable Checkpoint checkpoint, int most) {
        ChatWindow window = new ChatWindow(checkpointId, most);
        if (checkpoint != null) {
            window.observedAt = Instant.parse(checkpoint.state().getOrDefault(OBSERVED_AT, "1970-01-01T00:00:00Z"));
            window.readMessages(checkpoint.state().getOrDefault(MESSAGES, ""));
        }
        return window;
    }

    /** Words separated by blanks: by turns the difference to the id before, in base 36, and the message. */
    private void readMessages(String words) {
        long id = 0;
        String[] split = words.split(" ", -1);
        for (int i = 0; i + 1 < split.length; i += 2) {
            id += Long.parseLong(split[i], Character.MAX_RADIX);
            KnownMessage known = KnownMessage.read(split[i + 1]);
            if (known != null) {
                messages.put(id, known);
            }
        }
    }

    /** The row to commit. */
    public Checkpoint write(Instant now) {
        StringBuilder words = new StringBuilder(messages.size() * 20);
        long before = 0;
        for (Map.Entry<Long, KnownMessage> entry : messages.entrySet()) {
            words.append(words.isEmpty() ? "" : " ")
                    .append(Long.toString(entry.getKey() - before, Character.MAX_RADIX))
                    .append(' ')
                    .append(entry.getValue().write());
            before = entry.getKey();
        }
        return new Checkpoint(
                checkpointId, now, Map.of(OBSERVED_AT, Json.text(observedAt), MESSAGES, words.toString()));
    }

    /**
     * Takes a message as seen.
     *
     * @return whether there is anything to publish: it is new, its content or edit time differs, or it was thought gone
     */
    public boolean see(TelegramMessage message) {
        KnownMessage seen = KnownMessage.of(message);
        KnownMessage known = messages.get(message.messageId());
        boolean older = message.observedAt().isBefore(observedAt);
        if (!older) {
            observedAt = message.observedAt();
        }
        if (known != null && known.sameContent(seen) && (!known.gone() || older)) {
            return false;
        }
        // An older file may tell of an older version; what is known of the newer one stays.
        if (known == null || !older) {
            remember(message.messageId(), seen);
        }
        return true;
    }

    private void remember(long id, KnownMessage seen) {
        messages.put(id, seen);
        if (messages.size() > most) {
            messages.pollFirstEntry();
        }
    }

    /**
     * Marks those messages as gone that a later observation does not show although it shows older and newer ones. An export
     * of only one's own messages lacks nearly all: where over half is missing, nothing is concluded.
     *
     * @return the ids newly gone, ascending
     */
    public List<Long> gone(IdRange present, Instant observedAt) {
        if (!observedAt.isAfter(this.observedAt)) {
            return List.of();
        }
        Set<Long> expected = new HashSet<>();
        messages.forEach((id, known) -> {
            if (!known.gone() && present.spans(id)) {
                expected.add(id);
            }
        });
        int before = expected.size();
        present.forEach(expected::remove);
        if (tooMany(expected.size(), before)) {
            return List.of();
        }
        this.observedAt = observedAt;
        return markGone(expected);
    }

    private static boolean tooMany(int missing, int expected) {
        return missing > FEW && missing > expected / 2;
    }

    private List<Long> markGone(Set<Long> ids) {
        ids.forEach(id -> messages.computeIfPresent(id, (same, known) -> known.asGone()));
        return ids.stream().sorted().toList();
    }

    /**
     * Marks those messages above {@code after} up to {@code upTo} as gone that a reading of just that does not show, by the
     * same rule.
     *
     * @return the ids newly gone, ascending
     */
    List<Long> missing(long after, long upTo, Set<Long> present, Instant observedAt) {
        if (observedAt.isBefore(this.observedAt) || upTo <= after) {
            return List.of();
        }
        Set<Long> expected = new HashSet<>();
        messages.subMap(after, false, upTo, true).forEach((id, known) -> {
            if (!known.gone()) {
                expected.add(id);
            }
        });
        int before = expected.size();
        expected.removeAll(present);
        return tooMany(expected.size(), before) ? List.of() : markGone(expected);
    }

    /**
     * Marks one as gone that Telegram calls deleted.
     *
     * @return whether that is news; of a message that is not in the window it always is
     */
    boolean delete(long id) {
        KnownMessage known = messages.get(id);
        if (known != null && !known.gone()) {
            messages.put(id, known.asGone());
        }
        return known == null || !known.gone();
    }
}
