// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.web;

import io.telesift.collector.checkpoint.Stretch;
import io.telesift.collector.source.Observation;
import io.telesift.common.model.Chat;
import io.telesift.common.model.ChatType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page as seen at one moment, under the name it was asked for.
 *
 * @param username lower case
 */
record PageSighting(String username, PreviewPage.Posts page, Instant at) {
    private static final Duration SKEW = Duration.ofMinutes(10);

    /** Whose page it is, by the posts themselves; nothing if none tells. */
    @Nullable
    Long chatId() {
        return page.posts().stream()
                .map(post -> post.view().chatId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    Chat chat(long chatId) {
        String title = page.channel().title();
        return new Chat(chatId, ChatType.CHANNEL, title, username);
    }

    /** All that the page shows above one id up to another, as one stretch without holes. */
    Stretch stretch(Chat chat, long after, long upTo, Set<String> reported) {
        PostMapper mapper = new PostMapper(chat, at);
        List<Observation> observations = new ArrayList<>();
        Set<Long> ids = new HashSet<>();
        for (PreviewPost post : page.posts()) {
            for (Observation observation : mapper.map(post)) {
                if (wanted(observation, after, upTo, reported, ids)) {
                    observations.add(observation);
                }
            }
        }
        return new Stretch(chat, after, upTo, at, observations, false);
    }

    /** A page that shows an id twice is believed once; what cannot be read is told once. */
    private static boolean wanted(Observation observation, long after, long upTo, Set<String> reported, Set<Long> ids) {
        if (observation instanceof Observation.Seen seen) {
            long id = seen.message().messageId();
            return after < id && id <= upTo && ids.add(id);
        }
        return !(observation instanceof Observation.Unreadable letter)
                || reported.add(Objects.requireNonNullElse(letter.key(), letter.cause()));
    }

    /** How many messages it shows. */
    int messages() {
        return page.posts().stream().mapToInt(post -> post.ids().size()).sum();
    }

    /** When its oldest post was posted. */
    @Nullable
    Instant oldestDate() {
        return WebDates.of(page.posts().get(0).parts().time());
    }

    /** What is odd about it although it could be read; one line, or nothing. */
    @Nullable
    String oddity() {
        if (!page.problems().isEmpty()) {
            return page.problems().size() + " of "
                    + (page.problems().size() + page.posts().size()) + " posts on the page could not be told: "
                    + page.problems().get(0);
        }
        Instant rendered = page.posts().get(page.posts().size() - 1).view().renderedAt();
        if (rendered != null && rendered.isAfter(at.plus(SKEW))) {
            return "this machine's clock is " + Duration.between(at, rendered).toMinutes()
                    + " minutes behind Telegram's";
        }
        return null;
    }
}
