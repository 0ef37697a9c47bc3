// SPDX-License-Identifier: Apache-2.0
package io.telesift.collector.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.telesift.collector.source.Observation;
import io.telesift.common.model.TelegramMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a channel does, and whenever the reader dies: what was published ends as the channel is, and says nothing twice. */
class JournalPropertiesTest {
    private static final long CHAT = -1_000_000_000_001L;
    private static final int PAGE = 20;
    /** More in one page would count as a page that failed. */
    private static final int MOST_DELETED = 8;

    private enum Act {
        POST,
        EDIT,
        DELETE,
        PUSH,
        POLL,
        COMMIT,
        DIE
    }

    private static final class Channel {
        private final NavigableMap<Long, String> posts = new TreeMap<>();
        private MemoryJournal journal = new MemoryJournal(Sightings.WEB, Clock.systemUTC());
        private long lastId;
        private int deleted;
        private int clock;

        private Instant now() {
            return Sightings.DATE.plusSeconds(1_000_000L + clock++);
        }

        void act(Act act, int choice) {
            switch (act) {
                case POST -> {
                    lastId += 1 + choice % 3;
                    posts.put(lastId, "post " + lastId);
                }
                case EDIT -> some(choice).ifPresent(id -> posts.put(id, "edit " + clock++));
                case DELETE -> delete(choice);
                case PUSH -> some(choice).ifPresent(this::push);
                case POLL -> poll();
                case COMMIT -> journal.commit();
                case DIE -> journal = journal.reopen();
            }
        }

        private java.util.Optional<Long> some(int choice) {
            return posts.keySet().stream()
                    .skip(posts.isEmpty() ? 0 : choice % posts.size())
                    .findFirst();
        }

        private void delete(int choice) {
            if (deleted < MOST_DELETED) {
                some(choice).ifPresent(id -> {
                    posts.remove(id);
                    deleted++;
                });
            }
        }

        private void push(long id) {
            journal.pushed(Sightings.post(CHAT, id, Objects.requireNonNull(posts.get(id)), now()));
        }

        /** As the preview: the newest page, complete up to the end. */
        private void poll() {
            List<Long> page = posts.descendingKeySet().stream().limit(PAGE).toList();
            long after = page.size() < PAGE ? 0 : page.get(page.size() - 1) - 1;
            read(after, Math.max(lastId, after));
        }

        private void read(long after, long upTo) {
            Instant now = now();
            List<Observation> seen = new ArrayList<>();
            posts.subMap(after, false, upTo, true).forEach((id, text) -> seen.add(Sightings.post(CHAT, id, text, now)));
            journal.read(new Stretch(Sightings.chat(CHAT), after, upTo, now, seen, false));
        }

        /** Down to the first post, page by page. */
        void walk() {
            long upTo = lastId;
            while (upTo > 0) {
                long after = Math.max(0, upTo - PAGE);
                read(after, upTo);
                upTo = after;
            }
            journal.commit();
        }
    }

    @Provide
    Arbitrary<List<Integer>> acts() {
        return Arbitraries.integers().between(0, 9_999).list().ofMaxSize(150);
    }

    @Property(tries = 400)
    void published_endsAsTheChannelIs_andRepeatsNothing(@ForAll("acts") List<Integer> acts) {
        Channel channel = new Channel();
        for (int act : acts) {
            channel.act(Act.values()[act % Act.values().length], act / Act.values().length);
        }
        channel.walk();

        assertThat(channel.journal.progress(CHAT).coverage().gaps()).isEmpty();
        Map<Long, List<String>> told = told(channel.journal.published());
        channel.posts.forEach(
                (id, text) -> assertThat(told.get(id)).as("%d", id).last().isEqualTo(text));
        told.forEach((id, words) -> {
            if (!channel.posts.containsKey(id)) {
                assertThat(words).as("%d", id).last().isEqualTo("gone");
            }
            for (int i = 1; i < words.size(); i++) {
                assertThat(words.get(i)).as("%d", id).isNotEqualTo(words.get(i - 1));
            }
        });
    }

    @Property(tries = 100)
    void walkingAgain_publishesNothing(@ForAll("acts") List<Integer> acts) {
        Channel channel = new Channel();
        for (int act : acts) {
            channel.act(Act.values()[act % Act.values().length], act / Act.values().length);
        }
        channel.walk();
        int published = channel.journal.published().size();
        channel.journal = channel.journal.reopen();
        channel.walk();

        assertThat(channel.journal.published()).hasSize(published);
    }

    private static Map<Long, List<String>> told(List<TelegramMessage> published) {
        Map<Long, List<String>> told = new HashMap<>();
        for (TelegramMessage message : published) {
            String words =
                    message.content() == null ? "gone" : message.content().text();
            told.computeIfAbsent(message.messageId(), id -> new ArrayList<>()).add(words);
        }
        return told;
    }
}
