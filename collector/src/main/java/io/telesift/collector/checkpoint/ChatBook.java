// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import io.telesift.collector.source.Observation;
import io.telesift.common.model.Chat;
import io.telesift.common.model.Checkpoint;
import io.telesift.common.model.TelegramMessage;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What one source knows of one chat: its window and its progress. For one thread. */
final class ChatBook {
    private final String source;
    private final ChatWindow window;
    private ChatProgress progress;
    private boolean windowChanged;
    private boolean progressChanged;

    ChatBook(String source, long chatId, Outbox outbox) {
        this.source = source;
        String id = ChatWindow.checkpointId(source, chatId);
        window = ChatWindow.live(id, outbox.row(id));
        progress = ProgressRow.read(chatId, outbox.row(ProgressRow.id(source, chatId)));
    }

    ChatProgress progress() {
        return progress;
    }

    /** Is it news? */
    boolean see(TelegramMessage message) {
        if (message.date() != null) {
            become(progress.posted(message.date()));
        }
        boolean news = window.see(message);
        windowChanged |= news;
        return news;
    }

    void pushed(TelegramMessage message) {
        long id = message.messageId();
        Coverage coverage = progress.coverage();
        // An update of an old message says nothing of those around it.
        if (id > coverage.newest()) {
            become(progress.covering(coverage.add(id - 1, id)));
        }
    }

    /** The names of private chats are people's, and not kept. */
    void named(Chat chat, Instant now) {
        if (chat.id() > 0) {
            return;
        }
        become(progress.named(ChatNames.with(progress.names(), chat, now)));
    }

    /** The ids in a stretch that were known and are gone. */
    List<Long> missing(Stretch stretch) {
        Set<Long> present = new HashSet<>();
        for (Observation observation : stretch.observations()) {
            if (observation instanceof Observation.Seen seen) {
                present.add(seen.message().messageId());
            }
        }
        List<Long> gone = window.missing(stretch.after(), stretch.upTo(), present, stretch.observedAt());
        windowChanged |= !gone.isEmpty();
        return gone;
    }

    /** Those of them whose deletion is news. */
    List<Long> deleted(Collection<Long> ids) {
        List<Long> news =
                ids.stream().distinct().filter(window::delete).sorted().toList();
        windowChanged |= !news.isEmpty();
        return news;
    }

    void covered(Stretch stretch) {
        become(progress.covering(progress.coverage().add(stretch.after(), stretch.upTo())));
    }

    void note(ChatProgress reader) {
        become(progress.noted(reader));
    }

    private void become(ChatProgress after) {
        progressChanged |= !after.equals(progress);
        progress = after;
    }

    /** Adds the rows that changed. */
    void write(Outbox outbox, Instant now) {
        if (windowChanged) {
            outbox.checkpoint(window.write(now));
        }
        if (progressChanged) {
            Checkpoint row = ProgressRow.write(source, progress, now);
            outbox.checkpoint(row);
        }
        windowChanged = false;
        progressChanged = false;
    }
}
